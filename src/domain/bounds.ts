/** The box of a geometry in degrees, grown by a radius in metres. */
import type { Geometry, Position } from 'geojson';

/** [west, south, east, north] in degrees. */
export type Bounds = readonly [number, number, number, number];

/** Length of one degree of latitude on the mean sphere (2πR/360, R = 6 371 008.8 m). */
const METRES_PER_DEGREE = 111_195;

/** The box that holds every position of the geometry and `marginMetres` around it. */
export function boundsOf(geometry: Geometry, marginMetres = 0): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  eachPosition(geometry, ([lon = 0, lat = 0]) => {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  });
  const marginLat = marginMetres / METRES_PER_DEGREE;
  const marginLon = marginLat / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return [west - marginLon, south - marginLat, east + marginLon, north + marginLat];
}

/** The box with `share` of its size added on each side. */
export function grow([west, south, east, north]: Bounds, share: number): Bounds {
  const [lon, lat] = [(east - west) * share, (north - south) * share];
  return [west - lon, south - lat, east + lon, north + lat];
}

/** The smallest box that holds both. */
export function join(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

export function centreOf([west, south, east, north]: Bounds): [number, number] {
  return [(west + east) / 2, (south + north) / 2];
}

function eachPosition(geometry: Geometry, visit: (position: Position) => void): void {
  switch (geometry.type) {
    case 'Point':
      visit(geometry.coordinates);
      break;
    case 'LineString':
    case 'MultiPoint':
      geometry.coordinates.forEach(visit);
      break;
    case 'Polygon':
    case 'MultiLineString':
      geometry.coordinates.forEach((line) => line.forEach(visit));
      break;
    case 'MultiPolygon':
      geometry.coordinates.forEach((polygon) => polygon.forEach((line) => line.forEach(visit)));
      break;
    case 'GeometryCollection':
      geometry.geometries.forEach((part) => eachPosition(part, visit));
      break;
  }
}
