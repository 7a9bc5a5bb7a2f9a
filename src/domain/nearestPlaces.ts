/** What lies nearest to a place: one row for each sort of neighbour. */
import { distanceRange, originOf } from './distance.ts';
import { NEAR_GROUPS, type NearGroup, type NearRow } from './NearRow.ts';
import type { PlanningFeature } from './PlanningFeature.ts';

/** By the middle of the range. Left out: the place itself, what holds it or makes it up, and what has no position. */
export function nearestPlaces(place: PlanningFeature, places: readonly PlanningFeature[]): NearRow[] {
  const origin = originOf(place);
  if (origin === undefined) return [];
  const { host, parts = [] } = place.properties;
  const related = new Set([place.id, host, ...parts]);
  const rows = places.flatMap((other): NearRow[] => {
    const group = groupOf(other);
    if (group === undefined || related.has(other.id) || other.properties.host === place.id) return [];
    if (other.properties.parts?.includes(place.id) === true) return [];
    const range = distanceRange(origin, other);
    return range === undefined ? [] : [{ group, place: other, range }];
  });
  const sorted = rows.toSorted((a, b) => middleMetres(a) - middleMetres(b));
  return NEAR_GROUPS.flatMap((group) => sorted.find((row) => row.group === group) ?? []);
}

function middleMetres({ range }: NearRow): number {
  return (range.fromMetres + range.toMetres) / 2;
}

function groupOf({ properties: { kind, subkind } }: PlanningFeature): NearGroup | undefined {
  if (kind === 'town' || kind === 'park') return kind;
  if (subkind === 'exit' || subkind === 'station') return subkind;
  return subkind === 'port' || subkind === 'berth' ? 'port' : undefined;
}

export { distanceRange, originOf };
