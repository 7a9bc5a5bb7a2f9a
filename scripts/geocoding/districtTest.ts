/** Answers whether a position lies in the district, by the outline of the boundary package. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import { boundsOf, type Bounds } from '../../src/domain/bounds.ts';
import type { LonLat } from '../../src/domain/distance.ts';
import type { Area } from '../base/Area.ts';
import { toWgs84Area, type BoundaryFile } from '../base/readDistricts.ts';

/** True inside, and outside where the edge is no farther than the tolerance in metres (on the sphere, good to 0.5 %). */
export type IsInDistrict = (at: LonLat, toleranceMetres: number) => boolean;

export interface DistrictTestRequest {
  /** Folder of the boundary package's files. */
  readonly folder: string;
  readonly adcode: string;
  /** Stands for the outline where the package has none of this code. */
  readonly districtBox: Bounds;
}

export async function districtTest({ folder, adcode, districtBox }: DistrictTestRequest): Promise<IsInDistrict> {
  return testOf((await readOutline(folder, adcode)) ?? boxArea(districtBox));
}

/** The outline in WGS-84. Counties stand in the file of their city, or of their province where no city is between; undefined for neither. */
async function readOutline(folder: string, adcode: string): Promise<Area | undefined> {
  for (const file of [`${adcode.slice(0, 4)}00`, `${adcode.slice(0, 2)}0000`]) {
    const boundaries = await readBoundaries(join(folder, `${file}.json`));
    const found = boundaries?.features.find(({ properties }) => String(properties.adcode) === adcode);
    if (found !== undefined) return toWgs84Area(found.geometry);
  }
  return undefined;
}

async function readBoundaries(file: string): Promise<BoundaryFile | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as BoundaryFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function testOf(outline: Area): IsInDistrict {
  return ([lon, lat], toleranceMetres) => {
    const [west, south, east, north] = boundsOf(outline, toleranceMetres);
    if (lon < west || lon > east || lat < south || lat > north) return false;
    if (booleanPointInPolygon([lon, lat], outline)) return true;
    if (toleranceMetres <= 0) return false;
    return pointToPolygonDistance([lon, lat], outline, { units: 'meters' }) <= toleranceMetres;
  };
}

function boxArea([west, south, east, north]: Bounds): Area {
  const ring = [west, south, east, south, east, north, west, north, west, south];
  return { type: 'Polygon', coordinates: [[0, 2, 4, 6, 8].map((index) => ring.slice(index, index + 2))] };
}
