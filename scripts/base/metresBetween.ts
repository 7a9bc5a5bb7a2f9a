/** Distance of two near points in metres, on a plane at their own latitude. */
import type { Position } from 'geojson';

/** Good to 0.1 % for points some kilometres apart: enough to space points and find neighbours. */
export function metresBetween(from: Position, to: Position): number {
  const [lon1 = Number.NaN, lat1 = Number.NaN] = from;
  const [lon2 = Number.NaN, lat2 = Number.NaN] = to;
  const degree = metresPerDegree((lat1 + lat2) / 2);
  return Math.hypot((lon2 - lon1) * degree.lon, (lat2 - lat1) * degree.lat);
}

/** Length of one degree east and one north at a latitude on WGS-84: the usual series, good to a metre. */
export function metresPerDegree(latitude: number): { readonly lon: number; readonly lat: number } {
  const phi = (latitude * Math.PI) / 180;
  return {
    lon: 111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi),
    lat: 111_132.92 - 559.82 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi),
  };
}
