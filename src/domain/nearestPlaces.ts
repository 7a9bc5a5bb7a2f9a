/** What lies nearest to a place or a position: one row for each sort of neighbour. */
import { distanceRange, originOf, type DistanceOrigin } from './distance.ts';
import { NEAR_GROUPS, type NearGroup, type NearRow } from './NearRow.ts';
import type { PlanningFeature } from './PlanningFeature.ts';

/** Left out: the place itself, what holds it or makes it up, and what has no position. */
export function nearestPlaces(place: PlanningFeature, places: readonly PlanningFeature[]): NearRow[] {
  const origin = originOf(place);
  if (origin === undefined) return [];
  const { host, parts = [] } = place.properties;
  const related = new Set([place.id, host, ...parts]);
  const isRelated = (other: PlanningFeature) =>
    related.has(other.id) || other.properties.host === place.id || other.properties.parts?.includes(place.id) === true;
  return nearestTo(origin, places.filter((other) => !isRelated(other)));
}

/** One row for each sort of neighbour, by the middle of the range. */
export function nearestTo(origin: DistanceOrigin, places: readonly PlanningFeature[]): NearRow[] {
  const rows = places.flatMap((place): NearRow[] => {
    const group = groupOf(place);
    const range = group === undefined ? undefined : distanceRange(origin, place);
    return group === undefined || range === undefined ? [] : [{ group, place, range }];
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
