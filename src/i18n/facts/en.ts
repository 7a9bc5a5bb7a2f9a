/** Names of what is known of a place, in English. */
import type { FactNames } from './FactNames.ts';

export const facts: FactNames = {
  plannedArea: 'Planned area',
  levelledArea: 'Levelled area',
  startupArea: 'Start-up area',
  readyLand: 'Land ready',
  builtFloorArea: 'Floor area',
  plannedFloorArea: 'Planned floor area',
  industries: 'Industries',
  tenants: 'Companies there',
  location: 'Location in words',
  contact: 'Public body to ask',
  investment: 'Investment',
  population: 'Population',
  landArea: 'Area',
  length: 'Length',
  output: 'Output',
  capacity: 'Capacity',
  opened: 'Opened',
  travelTime: 'Driving time',
  note: 'Note',
};
