/** A position as text in each of the geographic datums. */
import type { LonLat } from '../distance.ts';
import { GEOGRAPHIC_DATUMS, type GeographicDatum } from './Datum.ts';
import { shiftFromWgs84 } from './shiftDatum.ts';

/** A decimetre. */
const DECIMALS = 6;

/** "113.051234, 22.412345": longitude and latitude in the datum, from WGS-84. */
export function coordinateText(position: LonLat, datum: GeographicDatum): string {
  return shiftFromWgs84(position, datum)
    .map((degrees) => degrees.toFixed(DECIMALS))
    .join(', ');
}

/** All four, a line each, with their names. */
export function coordinateLines(position: LonLat): string {
  return GEOGRAPHIC_DATUMS.map((datum) => `${datum} ${coordinateText(position, datum)}`).join('\n');
}
