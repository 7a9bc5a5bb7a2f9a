/** A coordinate in the datum of its source → WGS-84 [lon, lat], at the door. */
import gcoord from 'gcoord';
import type { Position } from 'geojson';

export type SourceDatum = 'WGS-84' | 'GCJ-02' | 'BD-09';

const CRS = {
  'GCJ-02': gcoord.GCJ02,
  'BD-09': gcoord.BD09,
} as const;

/** [lon, lat] in degrees → [lon, lat] WGS-84, rounded to six decimals. */
export function toWgs84(at: readonly [number, number], datum: SourceDatum): Position {
  const [lon, lat] = datum === 'WGS-84' ? at : gcoord.transform([...at], CRS[datum], gcoord.WGS84);
  return [roundDegrees(lon), roundDegrees(lat)];
}

/** Six decimals are about 0.1 m, finer than any position here. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
