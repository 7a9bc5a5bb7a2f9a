/** The spot on a printed map that stands for a place: its middle, or a point within the part of its area that shows. */
import { bboxClip } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { boundsOf, centreOf, type Bounds } from '../bounds.ts';
import { discRing } from '../discRing.ts';
import { markOf } from '../markOf.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';

/** Lines across the part that shows, on which its widest stretch is looked for: however small it is, one is found. */
const LINES = 9;

/** [lon, lat] in degrees; undefined where nothing of the place shows. A course and what is no more than a name stand for themselves with their middle. */
export function spotOnMap(place: PlanningFeature, window: Bounds): [number, number] | undefined {
  const { geometry } = place;
  if (geometry === null) return undefined;
  const middle = centreOf(boundsOf(geometry));
  const area = areaOf(place);
  if (area === undefined) return holds(window, middle) ? middle : undefined;
  const shown = bboxClip(area, [...window]).geometry;
  const rings = shown.type === 'Polygon' ? shown.coordinates : shown.type === 'MultiPolygon' ? shown.coordinates.flat() : [];
  if (rings.length === 0) return undefined;
  return holds(window, middle) ? middle : onWidestStretch(rings);
}

/** What is drawn of it as an area. */
function areaOf(place: PlanningFeature): Polygon | MultiPolygon | undefined {
  const { geometry, properties } = place;
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') return geometry;
  if (geometry?.type !== 'Point' || markOf(place) !== 'soft') return undefined;
  return { type: 'Polygon', coordinates: [discRing(centreOf(boundsOf(geometry)), properties.accuracy.radiusMetres ?? 0)] };
}

/** The middle of the widest stretch from west to east that lies inside, by the even-odd rule. */
function onWidestStretch(rings: readonly (readonly Position[])[]): [number, number] | undefined {
  const [, south, , north] = boundsOf({ type: 'MultiLineString', coordinates: rings.map((ring) => [...ring]) });
  let best: [number, number] | undefined;
  let width = 0;
  for (let line = 1; line <= LINES; line += 1) {
    const lat = south + ((north - south) * line) / (LINES + 1);
    const crossings = rings.flatMap((ring) => crossingsOf(ring, lat)).toSorted((a, b) => a - b);
    for (let index = 1; index < crossings.length; index += 2) {
      const [from = 0, to = 0] = [crossings[index - 1], crossings[index]];
      if (to - from > width) [best, width] = [[(from + to) / 2, lat], to - from];
    }
  }
  return best;
}

/** Longitudes where the ring crosses the parallel. */
function crossingsOf(ring: readonly Position[], lat: number): number[] {
  return ring.flatMap(([x2 = 0, y2 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? ring[ring.length - 1] ?? [];
    return y1 > lat === y2 > lat ? [] : [x1 + ((x2 - x1) * (lat - y1)) / (y2 - y1)];
  });
}

function holds([west, south, east, north]: Bounds, [lon, lat]: readonly [number, number]): boolean {
  return lon > west && lon < east && lat > south && lat < north;
}
