/** An area of any datum → WGS-84, vertex by vertex. */
import type { Position } from 'geojson';
import { toWgs84 } from '../../src/domain/datum/convertDatum.ts';
import type { Datum } from '../../src/domain/datum/Datum.ts';
import type { Area } from './Area.ts';

/** Without a datum it is GCJ-02, as in the boundary package. That shifts Hong Kong and Macao too: only converted do they lie on their coasts. */
export function toWgs84Area(shape: Area, datum: Datum = 'GCJ-02'): Area {
  const toRing = (ring: readonly Position[]): Position[] => ring.map(([x = Number.NaN, y = Number.NaN]) => [...toWgs84([x, y], datum)]);
  return shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: shape.coordinates.map(toRing) }
    : { type: 'MultiPolygon', coordinates: shape.coordinates.map((rings) => rings.map(toRing)) };
}
