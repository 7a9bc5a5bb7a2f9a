/** Converts single positions between all datums: degrees by their shifts, Gauss–Krüger by proj4. */
import proj4 from 'proj4';
import type { LonLat } from '../distance.ts';
import { GAUSS_KRUGER_ZONES, isGeographic, type Coordinates, type Datum, type GeographicDatum } from './Datum.ts';
import { shiftFromWgs84, shiftToWgs84 } from './shiftDatum.ts';

type ProjectedDatum = Exclude<Datum, GeographicDatum>;

interface Projection {
  readonly toWgs84: (at: Coordinates) => LonLat;
  readonly fromWgs84: (at: LonLat) => Coordinates;
}

const PROJECTIONS = gaussKruger() as Readonly<Record<ProjectedDatum, Projection>>;

/** Unrounded. Expects finite numbers; degrees far outside China are returned as they came where the datum is GCJ-02 or BD-09. */
export function toWgs84(at: Coordinates, datum: Datum): LonLat {
  return isGeographic(datum) ? shiftToWgs84(at, datum) : PROJECTIONS[datum].toWgs84(at);
}

/** The inverse of `toWgs84`: to a nanometre for projections, within 0.25 m for GCJ-02 and BD-09, whose inverses are approximate. */
export function fromWgs84(at: LonLat, datum: Datum): Coordinates {
  return isGeographic(datum) ? shiftFromWgs84(at, datum) : PROJECTIONS[datum].fromWgs84(at);
}

/** Each zone twice: with its number before the easting, and without. EPSG:4513–4533 and 4534–4554. */
function gaussKruger(): Record<string, Projection> {
  return Object.fromEntries(
    GAUSS_KRUGER_ZONES.flatMap((zone) => [
      [`CGCS2000-GK${zone}`, projected(zone, zone * 1e6 + 500_000)] as const,
      [`CGCS2000-CM${zone * 3}`, projected(zone, 500_000)] as const,
    ]),
  );
}

function projected(zone: number, falseEastingMetres: number): Projection {
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
