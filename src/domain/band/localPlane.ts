/** Metres east and north of a centre: true in every direction from there, and within 1 in 10 000 some 150 km around. */
import type { Position } from 'geojson';
import proj4 from 'proj4';
import type { LonLat } from '../distance.ts';

export type Metres = readonly [east: number, north: number];

export interface LocalPlane {
  readonly toMetres: (position: Position) => Metres;
  readonly toLonLat: (at: Metres) => LonLat;
}

/** Azimuthal equidistant on the WGS-84 ellipsoid. */
export function localPlane([lon, lat]: LonLat): LocalPlane {
  const projection = proj4(`+proj=aeqd +lat_0=${lat} +lon_0=${lon} +ellps=WGS84 +units=m +no_defs`);
  return {
    toMetres: ([x = Number.NaN, y = Number.NaN]) => pair(projection.forward([x, y])),
    toLonLat: ([east, north]) => pair(projection.inverse([east, north])),
  };
}

function pair([x = Number.NaN, y = Number.NaN]: readonly number[]): [number, number] {
  return [x, y];
}
