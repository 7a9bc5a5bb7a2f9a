/** What an origin is called: the place, the point's coordinates, or the reader's own location. */
import type { Language } from '../../domain/LocalText.ts';
import type { Origin } from '../../domain/Origin.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { Messages } from '../Messages.ts';
import { SHORTLIST_MESSAGES } from './index.ts';

/** Degrees to some ten metres. */
const DECIMALS = 4;

export function originWords(from: Origin, places: readonly PlanningFeature[], language: Language, messages: Messages): string {
  if ('place' in from) return places.find(({ id }) => id === from.place)?.properties.name[language] ?? '';
  if ('own' in from) return from.name ?? messages.controls.ownLocation;
  return SHORTLIST_MESSAGES[language].origin.point(from.position.map((degrees) => degrees.toFixed(DECIMALS)).join(', '));
}
