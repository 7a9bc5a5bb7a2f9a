/** Answers whether a position lies in the district, by the outline of the boundary package. */
import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import { boundsOf, type Bounds } from '../../src/domain/bounds.ts';
import type { LonLat } from '../../src/domain/distance.ts';
import { polygonsOf, type Area } from '../base/Area.ts';
import { outlineOf } from '../base/boundaryPackage.ts';
import { toWgs84Area } from '../base/toWgs84Area.ts';

/** True inside, and outside where the edge is no farther than the tolerance in metres (on a plane, good to 0.5 %). */
export type IsInDistrict = (at: LonLat, toleranceMetres: number) => boolean;

export interface DistrictTestRequest {
  readonly adcode: string;
  /** Stands for the outline where the package has none of this code. */
  readonly districtBox: Bounds;
}

export function districtTest({ adcode, districtBox }: DistrictTestRequest): IsInDistrict {
  const outline = outlineOf(adcode);
  return testOf(outline === undefined ? boxArea(districtBox) : toWgs84Area(outline));
}

function testOf(outline: Area): IsInDistrict {
  const rings = polygonsOf(outline).flatMap(({ coordinates }) => coordinates);
  return (at, toleranceMetres) => {
    const [lon, lat] = at;
    const [west, south, east, north] = boundsOf(outline, toleranceMetres);
    if (lon < west || lon > east || lat < south || lat > north) return false;
    if (booleanPointInPolygon([lon, lat], outline)) return true;
    return toleranceMetres > 0 && rings.some((ring) => isNearEdge(at, ring, toleranceMetres));
  };
}

/** Length of one degree of latitude on the mean sphere (2πR/360, R = 6 371 008.8 m). */
const METRES_PER_DEGREE = 111_195;

/** On the plane that touches the sphere at the position: edges within reach are short beside the globe. */
function isNearEdge([lon, lat]: LonLat, ring: readonly Position[], reachMetres: number): boolean {
  const lonMetres = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const points = ring.map(([x = Number.NaN, y = Number.NaN]) => [(x - lon) * lonMetres, (y - lat) * METRES_PER_DEGREE] as const);
  return points.slice(1).some((to, index) => metresFromOrigin(points[index] ?? to, to) <= reachMetres);
}

/** From [0, 0] to the nearest point of the edge between two points. */
function metresFromOrigin([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const lengthSquared = dx * dx + dy * dy;
  const share = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / lengthSquared));
  return Math.hypot(x1 + share * dx, y1 + share * dy);
}

function boxArea([west, south, east, north]: Bounds): Area {
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
}
