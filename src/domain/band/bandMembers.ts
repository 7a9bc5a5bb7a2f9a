/** Which places lie within a band, certainly or possibly, by their radii and that of its source. */
import type { DistanceRange } from '../distance.ts';
import type { SimpleGeometry } from '../ownData/PackedGeometry.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';
import { bandDistances } from './bandDistances.ts';
import type { BandSource } from './BandSource.ts';

export interface BandMember {
  readonly place: PlanningFeature;
  /** From the source: of an area from its nearest edge to its farthest corner, else the distance ± the sum of both radii. */
  readonly range: DistanceRange;
}

/** `certain`: all of where the place may be lies within. `possible`: some of it does. */
export const MEMBERSHIPS = ['certain', 'possible'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

/** Measured once for all widths, nearest first. Places without a position, the source itself and what it is made of are left out. */
export function bandMembers(source: BandSource, places: readonly PlanningFeature[]): BandMember[] {
  const reachOf = bandDistances(source);
  const own = places.find(({ id }) => id === source.place);
  const related = new Set([source.place, own?.properties.host, ...(own?.properties.parts ?? [])]);
  return places
    .filter(({ id, properties }) => !related.has(id) && (source.place === undefined || properties.host !== source.place))
    .flatMap((place): BandMember[] => {
      const range = place.geometry === null ? undefined : rangeOf(reachOf(place.geometry as SimpleGeometry), place, source.radiusMetres);
      return range === undefined ? [] : [{ place, range }];
    })
    .toSorted((a, b) => a.range.fromMetres + a.range.toMetres - b.range.fromMetres - b.range.toMetres);
}

/** Undefined outside of the band. */
export function membershipOf({ fromMetres, toMetres }: DistanceRange, metres: number): Membership | undefined {
  if (toMetres <= metres) return 'certain';
  return fromMetres <= metres ? 'possible' : undefined;
}

export interface BandCount {
  readonly key: string;
  readonly certain: number;
  readonly possible: number;
}

/** How many members bear each value, most first. */
export function countMembers(members: readonly BandMember[], metres: number, valuesOf: (place: PlanningFeature) => readonly string[]): BandCount[] {
  const counts = new Map<string, { certain: number; possible: number }>();
  for (const { place, range } of members) {
    const membership = membershipOf(range, metres);
    if (membership === undefined) continue;
    for (const value of valuesOf(place)) {
      const count = counts.get(value) ?? { certain: 0, possible: 0 };
      count[membership] += 1;
      counts.set(value, count);
    }
  }
  return [...counts].map(([key, count]) => ({ key, ...count })).toSorted((a, b) => b.certain + b.possible - a.certain - a.possible);
}

function rangeOf(reach: { readonly nearestMetres: number; readonly farthestMetres: number }, { geometry, properties }: PlanningFeature, sourceRadius: number): DistanceRange {
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') {
    return { fromMetres: Math.max(0, reach.nearestMetres - sourceRadius), toMetres: reach.farthestMetres + sourceRadius };
  }
  const uncertainty = sourceRadius + (properties.accuracy.radiusMetres ?? 0);
  return { fromMetres: Math.max(0, reach.nearestMetres - uncertainty), toMetres: reach.nearestMetres + uncertainty };
}
