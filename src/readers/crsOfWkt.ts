/** What the text of a .prj says of coordinates: WKT of any projection. */
import { projectedBy } from './projectedBy.ts';
import type { StatedCrs } from './StatedCrs.ts';

/** WKT 1 or 2. Older Chinese datums state no shift to WGS-84, which is a hundred metres: they are not understood. */
export function crsOfWkt(wkt: string): StatedCrs {
  const text = /^\s*\w+\s*\[\s*"([^"]+)"/.exec(wkt)?.[1] ?? wkt.slice(0, 80);
  if (/Beijing|Xian|西安|北京/i.test(wkt) && !/TOWGS84/i.test(wkt)) return { text };
  // `D_China_2000` is no datum that the library knows; its ellipsoid stands beside it.
  const isGeographic = /^\s*(?:GEOGCS|GEOGCRS|GEODCRS|GEOGRAPHICCRS|GEODETICCRS)\s*\[/i.test(wkt);
  if (isGeographic) return /WGS|China|CGCS|2000|GRS/i.test(wkt) ? { text, conversion: 'same' } : { text };
  try {
    projectedBy(wkt);
    return { text, conversion: { projection: wkt } };
  } catch {
    return { text };
  }
}
