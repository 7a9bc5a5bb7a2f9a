/** Distance of two near points in metres, on a plane at the latitude of the Pearl River Delta. */
import type { Position } from 'geojson';

/** Length of one degree at 22.4° N on WGS-84. */
export const METRES_PER_DEGREE = { lon: 102_980, lat: 110_740 } as const;

/** Good to 0.6 % inside the frame: enough to space points and find neighbours. */
export function metresBetween(from: Position, to: Position): number {
  const [lon1 = Number.NaN, lat1 = Number.NaN] = from;
  const [lon2 = Number.NaN, lat2 = Number.NaN] = to;
  return Math.hypot((lon2 - lon1) * METRES_PER_DEGREE.lon, (lat2 - lat1) * METRES_PER_DEGREE.lat);
}
