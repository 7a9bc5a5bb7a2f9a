/** The colour of a zone on the map: by its order among the zones, whatever the filter leaves of them. */
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import type { MapPalette } from './palette.ts';

/** `places` are all of them; a place that is no zone has the first zone's colour. */
export function zoneColour(id: string, places: readonly PlanningFeature[], { zones }: MapPalette): string {
  const order = places.filter(({ properties }) => properties.kind === 'zone').findIndex((zone) => zone.id === id);
  return zones[Math.max(order, 0) % zones.length] ?? zones[0];
}
