/** The marks of the legend as a property of places: what the map draws a place as, and by which it can be filtered. */
import { isRoughOutline, markOf } from './markOf.ts';
import type { PlanningFeature } from './PlanningFeature.ts';

/** As the legend lists them and the address writes them. */
export const PLACE_MARKS = ['town', 'pin', 'soft', 'host', 'outline', 'rough-outline', 'area', 'line', 'corridor', 'zone', 'context'] as const;
export type PlaceMark = (typeof PLACE_MARKS)[number];

/** Undefined for a place without position, which bears none. */
export function placeMarkOf(place: PlanningFeature): PlaceMark | undefined {
  const mark = markOf(place);
  const { kind, context } = place.properties;
  if (mark === 'none') return undefined;
  if (kind === 'zone') return 'zone';
  if (context && (mark === 'soft' || mark === 'corridor')) return 'context';
  if (isRoughOutline(place)) return 'rough-outline';
  return mark === 'label' ? 'town' : mark;
}
