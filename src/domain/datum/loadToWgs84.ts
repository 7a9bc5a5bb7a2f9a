/** Fetches what converts coordinates to WGS-84: degrees need no projections, which are ten times as much code. */
import type { LonLat } from '../distance.ts';
import { isGeographic, type Coordinates, type Datum } from './Datum.ts';

export type ToWgs84 = (at: Coordinates, datum: Datum) => LonLat;

/** What it gives back throws a RangeError for a datum that was not asked for. */
export async function loadToWgs84(datums: readonly Datum[]): Promise<ToWgs84> {
  if (!datums.every(isGeographic)) return (await import('./convertDatum.ts')).toWgs84;
  const { shiftToWgs84 } = await import('./shiftDatum.ts');
  return (at, datum) => {
    if (!isGeographic(datum)) throw new RangeError(`${datum} was not asked for`);
    return shiftToWgs84(at, datum);
  };
}
