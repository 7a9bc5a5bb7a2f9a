/** Raw polygons → one area in WGS-84, fit to be written: six decimals, closed, exterior rings counter-clockwise. */
import { rewind } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { toWgs84 } from '../../src/domain/datum/convertDatum.ts';
import { isGeographic, type Datum } from '../../src/domain/datum/Datum.ts';
import type { LonLat } from '../../src/domain/distance.ts';
import type { Area } from '../features/areas.ts';
import { roundDegrees } from '../features/roundDegrees.ts';
import type { RawShape } from './RawShape.ts';

/** Expects positions that lie on the globe (see `landing`). Vertices that fall together in rounding are one. */
export function toWgs84Area(shapes: readonly RawShape[], datum: Datum): Area {
  const polygons = shapes.flatMap(({ geometry }) => polygonsOf(geometry)).map((rings) => rings.map((ring) => toRing(ring, datum)));
  const [first] = polygons;
  const area: Area =
    polygons.length === 1 && first !== undefined
      ? { type: 'Polygon', coordinates: first }
      : { type: 'MultiPolygon', coordinates: polygons };
  return rewind(area) as Area;
}

/** Where a raw position lands if it is read in the datum; not a number where it cannot be read so. */
export function landing([x = Number.NaN, y = Number.NaN]: Position, datum: Datum): LonLat {
  const isReadable = !isGeographic(datum) || (Math.abs(x) <= 180 && Math.abs(y) <= 90);
  return isReadable ? toWgs84([x, y], datum) : [Number.NaN, Number.NaN];
}

export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function toRing(ring: readonly Position[], datum: Datum): Position[] {
  const rounded = ring.map((position) => landing(position, datum).map(roundDegrees));
  return rounded.filter((position, index) => String(position) !== String(rounded[index - 1]));
}
