/** Areas of uncertainty as polygons: circles, bands between circles, unions. WGS-84, exterior rings counter-clockwise. */
import { circle } from '@turf/turf';
import { convex } from '@turf/turf';
import { featureCollection } from '@turf/turf';
import { rewind } from '@turf/turf';
import { union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { roundDegrees } from '../../src/domain/roundDegrees.ts';

export type Area = Polygon | MultiPolygon;

export interface Disc {
  readonly centre: Position;
  readonly radiusMetres: number;
}

/** Corners of a drawn circle: the chord stays within 0.3 % of the radius. */
const CIRCLE_STEPS = 48;

export function discArea({ centre, radiusMetres }: Disc): Polygon {
  const { geometry } = circle([...centre], radiusMetres / 1_000, { steps: CIRCLE_STEPS, units: 'kilometers' });
  return tidy(geometry) as Polygon;
}

/** The band that surely holds a line through uncertain points: the hull of each two neighbouring discs. */
export function bandArea(discs: readonly Disc[]): Area {
  const spans = discs.slice(1).map((disc, index) => {
    const previous = discs[index] ?? disc;
    const pair = featureCollection([previous, disc].map((each) => toFeature(discArea(each))));
    const hull = convex(pair);
    if (hull === null) throw new Error('two discs always have a hull');
    return hull.geometry;
  });
  return unionArea(spans);
}

export function unionArea(areas: readonly Area[]): Area {
  const [first] = areas;
  if (first === undefined) throw new Error('a union needs at least one area');
  if (areas.length === 1) return tidy(first);
  const merged = union(featureCollection(areas.map(toFeature)));
  if (merged === null) throw new Error('a union of areas is never empty');
  return tidy(merged.geometry);
}

function toFeature(geometry: Area): Feature<Area> {
  return { type: 'Feature', properties: {}, geometry };
}

/** Right-hand rule and six decimals (RFC 7946). */
export function tidy(area: Area): Area {
  const wound = rewind(area, { reverse: false }) as Area;
  return wound.type === 'Polygon'
    ? { type: 'Polygon', coordinates: wound.coordinates.map(roundRing) }
    : { type: 'MultiPolygon', coordinates: wound.coordinates.map((rings) => rings.map(roundRing)) };
}

function roundRing(ring: readonly Position[]): Position[] {
  return ring.map((position) => position.map(roundDegrees));
}
