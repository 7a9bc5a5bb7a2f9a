/** What a file says of its coordinates, and how they become WGS-84: codes of EPSG that China uses. */
import { GAUSS_KRUGER_ZONES } from '../domain/datum/Datum.ts';

export interface StatedCrs {
  /** In the file's own words. */
  readonly text: string;
  /** `same` for degrees that are taken as they stand, or a projection in the words of PROJ or WKT, x east and y north; absent where they cannot be converted. */
  readonly conversion?: 'same' | { readonly projection: string };
  /** Not written in the file but so by its sort, which writers often do not keep to. */
  readonly isImplied?: boolean;
}

/** Of the sorts that know but one datum. */
export function impliedWgs84(sort: string): StatedCrs {
  return { text: `WGS-84 (${sort})`, conversion: 'same', isImplied: true };
}

/**
 * "EPSG:4526", "urn:ogc:def:crs:EPSG::4526", "urn:ogc:def:crs:OGC:1.3:CRS84", "http://www.opengis.net/def/crs/EPSG/0/4490".
 * Whatever the axis order of the code: GDAL, QGIS and ArcGIS write the east first in GeoJSON and WKT under all these names.
 */
export function crsOfName(text: string): StatedCrs {
  if (/CRS:?84(?!\d)/i.test(text)) return { text, conversion: 'same' };
  const code = /EPSG\W*(?:[\d.]*\W+)?(\d{4,6})\s*$/i.exec(text)?.[1] ?? /^\s*(\d{4,6})\s*$/.exec(text)?.[1];
  return code === undefined ? { text } : crsOfCode(Number(code), text);
}

export function crsOfCode(code: number, text = `EPSG:${code}`): StatedCrs {
  if (DEGREES.includes(code)) return { text, conversion: 'same' };
  const projection = projectionOf(code);
  return projection === undefined ? { text } : { text, conversion: { projection } };
}

/** WGS 84, CGCS2000 with and without height. */
const DEGREES = [4326, 4490, 4979, 4480];

function projectionOf(code: number): string | undefined {
  if (code === 3857 || code === 900913 || code === 102100) {
    return '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs';
  }
  if (code >= 32601 && code <= 32660) return `+proj=utm +zone=${code - 32600} +datum=WGS84 +units=m +no_defs`;
  const zones = GAUSS_KRUGER_ZONES;
  const first = zones[0];
  // CGCS2000 in 3° zones, numbered and by their central meridian; then in 6° zones.
  if (code >= 4513 && code <= 4533) return gaussKruger((first + code - 4513) * 3, first + code - 4513);
  if (code >= 4534 && code <= 4554) return gaussKruger((first + code - 4534) * 3, 0);
  if (code >= 4491 && code <= 4501) return gaussKruger((13 + code - 4491) * 6 - 3, 13 + code - 4491);
  if (code >= 4502 && code <= 4512) return gaussKruger((13 + code - 4502) * 6 - 3, 0);
  return undefined;
}

function gaussKruger(meridian: number, zone: number): string {
  return `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${zone * 1e6 + 500_000} +y_0=0 +ellps=GRS80 +units=m +no_defs`;
}
