/** Converts single positions between the datums: GCJ-02 and BD-09 by gcoord, Gauss–Krüger by proj4. */
import gcoord from 'gcoord';
import proj4 from 'proj4';
import type { LonLat } from '../distance.ts';
import { GAUSS_KRUGER_ZONES, type Datum } from './Datum.ts';

/** [lon, lat] in degrees, or [easting, northing] in metres. Chinese survey sheets call the northing X: it stands second here. */
export type Coordinates = readonly [number, number];

interface Conversion {
  readonly toWgs84: (at: Coordinates) => LonLat;
  readonly fromWgs84: (at: LonLat) => Coordinates;
}

const SAME: Conversion = { toWgs84: ([lon, lat]) => [lon, lat], fromWgs84: ([lon, lat]) => [lon, lat] };

/**
 * CGCS2000 of epoch 2000.0 and WGS-84 of today lie within a metre of each other in China (plate motion of some
 * 3 cm a year; the ellipsoids differ by 0.1 mm), so its degrees are taken as they stand.
 */
const CONVERSIONS = {
  'WGS-84': SAME,
  'GCJ-02': shifted(gcoord.GCJ02),
  'BD-09': shifted(gcoord.BD09),
  CGCS2000: SAME,
  ...gaussKruger(),
} as Readonly<Record<Datum, Conversion>>;

/** Unrounded. Expects finite numbers; degrees far outside China are returned as they came where the datum is GCJ-02 or BD-09. */
export function toWgs84(at: Coordinates, datum: Datum): LonLat {
  return CONVERSIONS[datum].toWgs84(at);
}

/** The inverse of `toWgs84`: to a nanometre for projections, within 0.25 m for GCJ-02 and BD-09, whose inverses are approximate. */
export function fromWgs84(at: LonLat, datum: Datum): Coordinates {
  return CONVERSIONS[datum].fromWgs84(at);
}

function shifted(crs: typeof gcoord.GCJ02 | typeof gcoord.BD09): Conversion {
  return {
    toWgs84: ([lon, lat]) => pair(gcoord.transform([lon, lat], crs, gcoord.WGS84)),
    fromWgs84: ([lon, lat]) => pair(gcoord.transform([lon, lat], gcoord.WGS84, crs)),
  };
}

/** Each zone twice: with its number before the easting, and without. EPSG:4513–4533 and 4534–4554. */
function gaussKruger(): Record<string, Conversion> {
  return Object.fromEntries(
    GAUSS_KRUGER_ZONES.flatMap((zone) => [
      [`CGCS2000-GK${zone}`, projected(zone, zone * 1e6 + 500_000)] as const,
      [`CGCS2000-CM${zone * 3}`, projected(zone, 500_000)] as const,
    ]),
  );
}

function projected(zone: number, falseEastingMetres: number): Conversion {
  const projection = proj4(
    `+proj=tmerc +lat_0=0 +lon_0=${zone * 3} +k=1 +x_0=${falseEastingMetres} +y_0=0 +ellps=GRS80 +units=m +no_defs`,
  );
  return {
    toWgs84: ([easting, northing]) => pair(projection.inverse([easting, northing])),
    fromWgs84: ([lon, lat]) => pair(projection.forward([lon, lat])),
  };
}

function pair([x = Number.NaN, y = Number.NaN]: readonly number[]): Coordinates {
  return [x, y];
}
