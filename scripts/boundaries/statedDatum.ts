/** The datum that a file states of itself, and whether that contradicts the one in its record. */
import { GAUSS_KRUGER_ZONES, isGeographic, type Datum } from '../../src/domain/datum/Datum.ts';

/** What the file says: one of our datums, or the name of a system that we do not convert. */
export type Stated = { readonly datum: Datum } | { readonly unknown: string };

export interface Contradiction {
  readonly message: string;
  readonly suggestion: string;
}

/** EPSG registry: 4490 and 4326 are degrees, 4513–4533 and 4534–4554 the 3° zones 25 to 45 with and without their number. */
const EPSG: Readonly<Record<string, Datum>> = {
  4326: 'WGS-84',
  4490: 'CGCS2000',
  ...Object.fromEntries(
    GAUSS_KRUGER_ZONES.flatMap((zone) => [
      [4488 + zone, `CGCS2000-GK${zone}`] as const,
      [4509 + zone, `CGCS2000-CM${zone * 3}`] as const,
    ]),
  ),
};

/** A `crs` member of GeoJSON, as older writers leave it: "urn:ogc:def:crs:EPSG::4526". */
export function datumOfCrs(name: string): Stated {
  if (/CRS:?:?84$/.test(name)) return { datum: 'WGS-84' };
  const datum = EPSG[/EPSG(?::[\d.]*)?:+(\d+)$/i.exec(name)?.[1] ?? ''];
  return datum === undefined ? { unknown: name } : { datum };
}

/** The well-known text of a .prj. */
export function datumOfPrj(text: string): Stated {
  const name = /^\s*\w+\[\s*"([^"]*)"/.exec(text)?.[1] ?? text.trim().slice(0, 40);
  const isOurEllipsoid = /(CGCS_?2000|China_2000|China Geodetic|WGS_?(19)?84)/i.test(text) && !/Xian|Beijing/i.test(text);
  if (!isOurEllipsoid) return { unknown: name };
  if (!/^\s*PROJC/i.test(text)) return { datum: /WGS/i.test(text) ? 'WGS-84' : 'CGCS2000' };
  const meridian = parameter(text, 'central_meridian|Longitude of natural origin');
  const falseEasting = parameter(text, 'false_easting|False easting');
  const zone = GAUSS_KRUGER_ZONES.find((each) => each * 3 === meridian);
  // A zone of UTM shares meridian and easting with one of ours, and shrinks the ground by 0.4 ‰: a northing by a kilometre here.
  const isUnscaled = parameter(text, 'scale_factor|Scale factor at natural origin', 1) === 1;
  const isFromEquator = parameter(text, 'latitude_of_origin|Latitude of natural origin', 0) === 0;
  if (!isUnscaled || !isFromEquator) return { unknown: name };
  if (zone === undefined || !/Gauss_?Kruger|Transverse_?\s?Mercator/i.test(text)) return { unknown: name };
  if (falseEasting === zone * 1e6 + 500_000) return { datum: `CGCS2000-GK${zone}` };
  if (falseEasting === 500_000) return { datum: `CGCS2000-CM${zone * 3}` as Datum };
  return { unknown: name };
}

/** No registry names GCJ-02 or BD-09: files in them say WGS-84 or nothing, and CGCS2000 is the same in degrees. */
export function contradiction(stated: Stated, datum: Datum): Contradiction | undefined {
  if ('unknown' in stated) {
    return {
      message: `says that it is in "${stated.unknown}", which is none of the datums that are converted here`,
      suggestion: 'have it converted to CGCS2000, or leave that statement out if it is wrong',
    };
  }
  if (stated.datum === datum || (isGeographic(stated.datum) && isGeographic(datum))) return undefined;
  return { message: `says that it is in ${stated.datum}, the record says ${datum}`, suggestion: `did you mean "${stated.datum}"?` };
}

/** Where the text leaves a parameter out, the one that the projection has by default. */
function parameter(text: string, names: string, byDefault = Number.NaN): number {
  const found = new RegExp(`PARAMETER\\[\\s*"(?:${names})"\\s*,\\s*([-+\\d.e]+)`, 'i').exec(text)?.[1];
  return found === undefined ? byDefault : Number(found);
}
