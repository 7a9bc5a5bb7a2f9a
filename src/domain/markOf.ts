/** Which mark a place may bear on the map. The rule that nothing vaguer than 500 m is ever a pin stands here. */
import { PIN_LIMIT_METRES } from './accuracy.ts';
import { isCourse } from './isCourse.ts';
import type { PlanningFeature } from './PlanningFeature.ts';

/**
 * `label`: towns and anchors, a name by rank. `pin`: a precise place. `soft`: somewhere within a radius.
 * `host`: only the area that holds it is known. `outline`: its own outline, as sure as a pin. `area`: a rougher one, or the
 * areas of its parts. `line`: a course that is as sure as a pin. `corridor`: a band round a line.
 * `none`: no position; it stands in the list.
 */
export const MARKS = ['label', 'pin', 'soft', 'host', 'outline', 'area', 'line', 'corridor', 'none'] as const;
export type Mark = (typeof MARKS)[number];

export function markOf({ geometry, properties }: PlanningFeature): Mark {
  const { kind, accuracy, host, parts, boundary } = properties;
  const isSure = (accuracy.radiusMetres ?? Infinity) <= PIN_LIMIT_METRES;
  if (geometry === null || accuracy.class === 'unlocated') return 'none';
  if (host !== undefined) return 'host';
  if (parts !== undefined && boundary === undefined) return 'area';
  if (accuracy.class === 'corridor') return 'corridor';
  if (kind === 'town' || kind === 'anchor') return 'label';
  if (geometry.type === 'Point') return isSure ? 'pin' : 'soft';
  if (isCourse(geometry)) return isSure ? 'line' : 'corridor';
  return isSure ? 'outline' : 'area';
}

/** True for an area that is one place's own outline and too rough to be an `outline`: its radius is that of the line. */
export function isRoughOutline(place: PlanningFeature): boolean {
  const { parts, boundary } = place.properties;
  return markOf(place) === 'area' && (parts === undefined || boundary !== undefined);
}
