/** Where a raw position lands if it is read in the datum, in WGS-84; not a number where it cannot be read so. */
import type { Position } from 'geojson';
import { toWgs84 } from '../../src/domain/datum/convertDatum.ts';
import { isGeographic, type Datum } from '../../src/domain/datum/Datum.ts';
import type { LonLat } from '../../src/domain/distance.ts';

export function landing([x = Number.NaN, y = Number.NaN]: Position, datum: Datum): LonLat {
  const isReadable = !isGeographic(datum) || (Math.abs(x) <= 180 && Math.abs(y) <= 90);
  return isReadable ? toWgs84([x, y], datum) : [Number.NaN, Number.NaN];
}
