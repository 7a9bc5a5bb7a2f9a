/** The course of a route as the map draws it: ways joined, cut to where the route can be, simplified to a stated tolerance. */
import { bboxClip, booleanPointInPolygon, lineString, simplify } from '@turf/turf';
import type { Position } from 'geojson';
import type { Bounds } from '../../src/domain/bounds.ts';
import type { LonLat } from '../../src/domain/distance.ts';
import type { Area } from '../features/areas.ts';
import { roundDegrees } from '../../src/domain/roundDegrees.ts';
import { joinWays } from './joinWays.ts';

export interface CourseParts {
  readonly lines: readonly (readonly LonLat[])[];
  readonly frame: Bounds;
  /** The ground that surely holds the route: a number may go on far beyond the stretch that is meant. */
  readonly within?: Area;
  /** How far the drawn line may lie from the ways. Below half a metre it is taken as half a metre. */
  readonly toleranceMetres?: number;
}

/** Well below the width of an expressway with its verges, and finer than a screen shows at street scale. */
export const COURSE_TOLERANCE_METRES = 15;

/** The longest degree there is, at the equator: no error in degrees is more metres than this makes of it. */
const METRES_PER_DEGREE = 111_320;
/** What rounding to six decimals may add. */
const ROUNDING_METRES = 0.1;

/** Lines of [lon, lat] with at most six decimals, none farther from the ways than the tolerance. */
export function toCourse({ lines, frame, within, toleranceMetres = COURSE_TOLERANCE_METRES }: CourseParts): LonLat[][] {
  const tolerance = (Math.max(0.5, toleranceMetres) - ROUNDING_METRES) / METRES_PER_DEGREE;
  return joinWays(lines)
    .flatMap((line) => clip(line, frame))
    .flatMap((line) => (within === undefined ? [line] : runsWithin(line, within)))
    .map((line) => simplify(lineString(line), { tolerance, highQuality: true }).geometry.coordinates.map(round))
    .filter((line) => line.length > 1 && line.some((point) => String(point) !== String(line[0])));
}

function clip(line: readonly LonLat[], [west, south, east, north]: Bounds): Position[][] {
  const { geometry } = bboxClip(lineString(line.map(([lon, lat]) => [lon, lat])), [west, south, east, north]);
  const parts = geometry.type === 'MultiLineString' ? geometry.coordinates : [geometry.coordinates];
  return parts.filter((part): part is Position[] => part.length > 1);
}

/** Cut at the points of the way, which stand close: what the area loses at its edge is less than a point's distance. */
function runsWithin(line: readonly Position[], area: Area): Position[][] {
  const runs: Position[][] = [[]];
  for (const at of line) {
    if (booleanPointInPolygon(at, area)) runs.at(-1)?.push(at);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

function round([lon = 0, lat = 0]: Position): LonLat {
  return [roundDegrees(lon), roundDegrees(lat)];
}
