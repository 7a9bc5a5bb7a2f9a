/** What a file says of its coordinates, and how they become WGS-84: codes of EPSG that China uses, and WKT of any projection. */
import proj4 from 'proj4';
import { GAUSS_KRUGER_ZONES } from '../domain/datum/Datum.ts';
import type { LonLat } from '../domain/distance.ts';

export interface StatedCrs {
  /** In the file's own words. */
  readonly text: string;
  /** `same` for degrees that are taken as they stand; absent where they cannot be converted. Expects x east, y north. */
  readonly conversion?: 'same' | ((x: number, y: number) => LonLat);
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
  const definition = definitionOf(code);
  return definition === undefined ? { text } : { text, conversion: converter(definition) };
}

/** The text of a .prj, WKT 1 or 2. Older Chinese datums state no shift to WGS-84, which is a hundred metres: they are not understood. */
export function crsOfWkt(wkt: string): StatedCrs {
  const text = /^\s*\w+\s*\[\s*"([^"]+)"/.exec(wkt)?.[1] ?? wkt.slice(0, 80);
  if (/Beijing|Xian|西安|北京/i.test(wkt) && !/TOWGS84/i.test(wkt)) return { text };
  // `D_China_2000` is no datum that the library knows; its ellipsoid stands beside it.
  const isGeographic = /^\s*(?:GEOGCS|GEOGCRS|GEODCRS|GEOGRAPHICCRS|GEODETICCRS)\s*\[/i.test(wkt);
  if (isGeographic) return /WGS|China|CGCS|2000|GRS/i.test(wkt) ? { text, conversion: 'same' } : { text };
  try {
    return { text, conversion: converter(wkt) };
  } catch {
    return { text };
  }
}

/** WGS 84, CGCS2000 with and without height. */
const DEGREES = [4326, 4490, 4979, 4480];

function definitionOf(code: number): string | undefined {
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

/** Throws where the library does not know the projection. */
function converter(definition: string): (x: number, y: number) => LonLat {
  const projection = proj4(definition);
  return (x, y) => {
    const [lon = Number.NaN, lat = Number.NaN] = projection.inverse([x, y]);
    return [lon, lat];
  };
}
