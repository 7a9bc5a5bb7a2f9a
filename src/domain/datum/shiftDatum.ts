/** Converts single positions between the datums whose coordinates are degrees: GCJ-02 and BD-09 by gcoord. */
import gcoord from 'gcoord';
import type { LonLat } from '../distance.ts';
import type { Coordinates, GeographicDatum } from './Datum.ts';

interface Shift {
  readonly toWgs84: (at: Coordinates) => LonLat;
  readonly fromWgs84: (at: LonLat) => Coordinates;
}

const SAME: Shift = { toWgs84: ([lon, lat]) => [lon, lat], fromWgs84: ([lon, lat]) => [lon, lat] };

/**
 * CGCS2000 of epoch 2000.0 and WGS-84 of today lie within a metre of each other in China (plate motion of some
 * 3 cm a year; the ellipsoids differ by 0.1 mm), so its degrees are taken as they stand.
 */
const SHIFTS: Readonly<Record<GeographicDatum, Shift>> = {
  'WGS-84': SAME,
  'GCJ-02': shifted(gcoord.GCJ02),
  'BD-09': shifted(gcoord.BD09),
  CGCS2000: SAME,
};

/** Unrounded. Expects finite numbers; degrees far outside China are returned as they came where the datum is GCJ-02 or BD-09. */
export function shiftToWgs84(at: Coordinates, datum: GeographicDatum): LonLat {
  return SHIFTS[datum].toWgs84(at);
}

/** The inverse of `shiftToWgs84`: within 0.25 m for GCJ-02 and BD-09, whose inverses are approximate. */
export function shiftFromWgs84(at: LonLat, datum: GeographicDatum): Coordinates {
  return SHIFTS[datum].fromWgs84(at);
}

function shifted(crs: typeof gcoord.GCJ02 | typeof gcoord.BD09): Shift {
  return {
    toWgs84: ([lon, lat]) => pair(gcoord.transform([lon, lat], crs, gcoord.WGS84)),
    fromWgs84: ([lon, lat]) => pair(gcoord.transform([lon, lat], gcoord.WGS84, crs)),
  };
}

function pair([x = Number.NaN, y = Number.NaN]: readonly number[]): Coordinates {
  return [x, y];
}
