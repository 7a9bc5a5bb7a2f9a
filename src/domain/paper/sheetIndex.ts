/** The numbered index of a printed map: what stands on it, from north to south, with what is only known to lie in it. */
import { boundsOf, type Bounds } from '../bounds.ts';
import { markOf } from '../markOf.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';
import { spotOnMap } from './spotOnMap.ts';

export interface IndexEntry {
  /** Stands on the map and in the index. */
  readonly number: number;
  readonly place: PlanningFeature;
  /** [lon, lat] on the map: the middle of the place, or of what shows of it. */
  readonly spot: readonly [number, number];
  /** Places of which only this area is known. */
  readonly inside: readonly PlanningFeature[];
}

export interface SheetIndex {
  readonly entries: readonly IndexEntry[];
  /** Shown places that bear their names on the map itself: towns, cities, groups and routes. */
  readonly named: readonly PlanningFeature[];
  /** Shown places without any position. */
  readonly unlocated: readonly PlanningFeature[];
  /** Shown places that lie beyond the edge of the map. */
  readonly beyond: readonly PlanningFeature[];
}

/** These are named at a point, routes along their course. */
const NAMED_KINDS = ['town', 'anchor', 'zone'];

/** `visible` are the places that pass the filter, `places` all. Context is drawn but not numbered; every other visible place stands in one of the lists. */
export function sheetIndex(places: readonly PlanningFeature[], visible: readonly PlanningFeature[], window: Bounds): SheetIndex {
  const told = visible.filter(({ properties }) => !properties.context);
  const named = told.filter((place) => (NAMED_KINDS.includes(place.properties.kind) ? spotOnMap(place, window) !== undefined : isLine(place) && placesOn([place], window).length > 0));
  const held = new Map<string, PlanningFeature[]>();
  for (const place of told) {
    const { host } = place.properties;
    if (markOf(place) === 'host' && host !== undefined) held.set(host, [...(held.get(host) ?? []), place]);
  }
  const marked = new Set(told.filter((place) => isMarked(place) && !NAMED_KINDS.includes(place.properties.kind)));
  // An area that holds others is on the map whatever the filter says of it.
  const numbered = places.filter((place) => marked.has(place) || held.has(place.id));
  const entries = numbered
    .flatMap((place) => {
      const spot = spotOnMap(place, window);
      return spot === undefined ? [] : [{ place, spot }];
    })
    .toSorted((a, b) => b.spot[1] - a.spot[1])
    .map(({ place, spot }, index) => ({ number: index + 1, place, spot, inside: held.get(place.id) ?? [] }));
  const onMap = new Set([...named, ...entries.flatMap(({ place, inside }) => [place, ...inside])]);
  return {
    entries,
    named,
    unlocated: told.filter((place) => markOf(place) === 'none'),
    beyond: told.filter((place) => markOf(place) !== 'none' && !onMap.has(place)),
  };
}

/** Those of which a part stands on the map. */
export function placesOn(places: readonly PlanningFeature[], [west, south, east, north]: Bounds): PlanningFeature[] {
  return places.filter(({ geometry, properties }) => {
    if (geometry === null) return false;
    const [left, bottom, right, top] = boundsOf(geometry, geometry.type === 'Point' ? (properties.accuracy.radiusMetres ?? 0) : 0);
    return left < east && right > west && bottom < north && top > south;
  });
}

function isLine(place: PlanningFeature): boolean {
  return ['line', 'corridor'].includes(markOf(place));
}

function isMarked(place: PlanningFeature): boolean {
  return ['pin', 'soft', 'outline', 'area'].includes(markOf(place));
}
