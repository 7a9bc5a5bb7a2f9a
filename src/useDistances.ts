/** Distances of places from an origin in words, nearest first; the geodesy is fetched when it is first wanted. */
import { useMemo } from 'preact/hooks';
import type { DistanceRange } from './domain/distance.ts';
import type { Origin } from './domain/Origin.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { formatDistanceRange } from './i18n/format.ts';
import { loadGeodesy } from './load.ts';
import { useInterface } from './ui/Interface.ts';
import { useLoaded } from './useLoaded.ts';

export interface Distances {
  /** By id; undefined where nothing is measured, or not yet. */
  readonly ranges: ReadonlyMap<string, string> | undefined;
  /** The same as numbers. */
  readonly metres: ReadonlyMap<string, DistanceRange> | undefined;
  readonly failure: string | undefined;
  readonly retry: () => void;
}

export function useDistances(
  from: Origin | undefined,
  places: readonly PlanningFeature[],
  placesById: ReadonlyMap<string, PlanningFeature>,
): Distances {
  const { language, messages } = useInterface();
  const geodesy = useLoaded(loadGeodesy, from !== undefined);
  const code = geodesy.value.value;
  const metres = useMemo(() => {
    if (from === undefined || code === undefined) return undefined;
    const start = 'place' in from ? placesById.get(from.place) : undefined;
    // What a point of an address is worth is not known.
    const point = 'own' in from ? from.own : 'position' in from ? { position: from.position, radiusMetres: 0 } : undefined;
    const origin = point ?? (start && code.originOf(start));
    if (origin === undefined) return undefined;
    const measured = places.flatMap((place) => {
      const range = place === start ? undefined : code.distanceRange(origin, place);
      return range === undefined ? [] : [{ id: place.id, range }];
    });
    const sorted = measured.toSorted((a, b) => a.range.fromMetres + a.range.toMetres - b.range.fromMetres - b.range.toMetres);
    return new Map(sorted.map(({ id, range }) => [id, range]));
  }, [from, code, places]);
  const ranges = useMemo(() => metres && new Map([...metres].map(([id, range]) => [id, formatDistanceRange(range, language, messages)])), [metres, language]);
  return { ranges, metres, failure: geodesy.failure.value, retry: geodesy.retry };
}
