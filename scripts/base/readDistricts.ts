/** Reads the outlines of the district and its neighbours out of the boundary package, and brings them to WGS-84. */
import { difference, featureCollection, simplify, union } from '@turf/turf';
import type { Feature } from 'geojson';
import type { LocalText } from '../../src/domain/LocalText.ts';
import { localise } from '../seeds/localise.ts';
import type { Bounds } from '../../src/domain/bounds.ts';
import type { SeedOutline } from '../seeds/schema.ts';
import { tidyArea, toFeature, type Area } from './Area.ts';
import { readBoundaryFile } from './boundaryPackage.ts';
import { clipArea } from './clipArea.ts';
import { toWgs84Area } from './toWgs84Area.ts';

export interface DistrictProperties {
  readonly adcode: string;
  readonly name: LocalText;
  readonly role: 'district' | 'neighbour';
}

export type District = Feature<Area, DistrictProperties>;

/** Neighbours give only context: their small islands are left out, their lines lightened. */
const SMALLEST_KM2 = 0.5;
const UNITED_TOLERANCE_DEGREES = 0.0008;

export interface DistrictRequest {
  /** Code of the region's own district. */
  readonly adcode: string;
  readonly frame: Bounds;
  /** In the order of trust: the finer first. */
  readonly outlines: readonly SeedOutline[];
}

/** The outlines that reach into the frame, in their order, without overlaps. Expects outlines that passed `checkRegion`. */
export function readDistricts({ adcode, frame, outlines }: DistrictRequest): District[] {
  const districts: District[] = [];
  for (const source of outlines) {
    const role = source.adcode === adcode ? 'district' : 'neighbour';
    const outline = clipArea(toWgs84Area(outlineOf(source)), frame);
    const free = outline === undefined ? undefined : withoutAll(outline, districts);
    const shape = free === undefined ? undefined : tidyArea(free, role === 'district' ? 0 : SMALLEST_KM2);
    if (shape === undefined) continue;
    districts.push(toFeature(shape, { adcode: source.adcode, name: localise(source.name), role }));
  }
  return districts;
}

/** The outline as the package has it, in GCJ-02. */
function outlineOf({ adcode, file, united }: SeedOutline): Area {
  const { features } = readBoundaryFile(file);
  if (united) {
    const whole = union(featureCollection(features))?.geometry;
    if (whole !== undefined) return simplify(whole, { tolerance: UNITED_TOLERANCE_DEGREES, highQuality: true });
  }
  const found = features.find(({ properties }) => String(properties.adcode) === adcode);
  if (found === undefined) throw new Error(`the boundary package has no ${adcode} in ${file}.json`);
  return found.geometry;
}

/** What is left of an outline when the finer ones have taken theirs. */
function withoutAll(outline: Area, taken: readonly District[]): Area | undefined {
  if (taken.length === 0) return outline;
  return difference(featureCollection<Area>([toFeature(outline, {}), ...taken.map(bare)]))?.geometry;
}

function bare({ geometry }: District): Feature<Area> {
  return toFeature(geometry, {});
}
