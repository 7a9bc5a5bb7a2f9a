/** Relations with both ends on the map, as arcs; the others stand apart. An arc has neither direction nor quantity. */
import { boundsOf, centreOf } from '../bounds.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';
import type { Relation, RelationEnd } from '../ThemeView.ts';

export type LonLat = [number, number];

export interface Arc {
  readonly relation: Relation;
  readonly ends: readonly [LonLat, LonLat];
  /** 0 for the first relation of its two ends, 1 for the next: each bows out farther. */
  readonly lane: number;
}

export interface Arcs {
  readonly drawn: readonly Arc[];
  /** An end is not located, or no place of this map. */
  readonly apart: readonly Relation[];
}

/** `district` is where what concerns the whole district ends, in degrees. */
export function toArcs(relations: readonly Relation[], placesById: ReadonlyMap<string, PlanningFeature>, district: LonLat): Arcs {
  const drawn: Arc[] = [];
  const apart: Relation[] = [];
  for (const relation of relations) {
    const [one, other] = relation.ends.map((end) => positionOf(end, placesById, district));
    if (one === undefined || other === undefined) apart.push(relation);
    else {
      const lane = drawn.filter(({ ends }) => String(ends) === String([one, other])).length;
      drawn.push({ relation, ends: [one, other], lane });
    }
  }
  return { drawn, apart };
}

/** The middle of what is known of the place: its area shows how well. */
function positionOf(end: RelationEnd, placesById: ReadonlyMap<string, PlanningFeature>, district: LonLat): LonLat | undefined {
  if ('district' in end) return district;
  if ('named' in end) return undefined;
  const geometry = placesById.get(end.place)?.geometry ?? undefined;
  return geometry === undefined ? undefined : centreOf(boundsOf(geometry));
}
