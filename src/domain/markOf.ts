/** Which mark a place may bear on the map. The rule that nothing vaguer than 500 m is ever a pin stands here. */
import { PIN_LIMIT_METRES } from './accuracy.ts';
import type { PlanningFeature } from './PlanningFeature.ts';

/**
 * `label`: towns and anchors, a name by rank. `pin`: a precise place. `soft`: somewhere within a radius.
 * `host`: only the area that holds it is known. `area`: its outline, or the areas of its parts. `corridor`: a band round a line.
 * `none`: no position; it stands in the list.
 */
export const MARKS = ['label', 'pin', 'soft', 'host', 'area', 'corridor', 'none'] as const;
export type Mark = (typeof MARKS)[number];

export function markOf({ geometry, properties }: PlanningFeature): Mark {
  const { kind, accuracy, host, parts } = properties;
  if (geometry === null || accuracy.class === 'unlocated') return 'none';
  if (host !== undefined) return 'host';
  if (parts !== undefined) return 'area';
  if (accuracy.class === 'corridor') return 'corridor';
  if (kind === 'town' || kind === 'anchor') return 'label';
  if (geometry.type !== 'Point') return 'area';
  return (accuracy.radiusMetres ?? Infinity) <= PIN_LIMIT_METRES ? 'pin' : 'soft';
}
