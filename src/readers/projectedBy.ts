/** Converts from any projection that proj4 knows. */
import proj4 from 'proj4';
import type { LonLat } from '../domain/distance.ts';

/** `projection` in the words of PROJ or WKT. Throws where the library does not know it. */
export function projectedBy(projection: string): (x: number, y: number) => LonLat {
  const converter = proj4(projection);
  return (x, y) => {
    const [lon = Number.NaN, lat = Number.NaN] = converter.inverse([x, y]);
    return [lon, lat];
  };
}
