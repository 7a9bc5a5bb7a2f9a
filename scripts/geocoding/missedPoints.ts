/** Which points of a route a fetched course does not come near: a course of a part must not stand for the whole. */
import { lineString, pointToLineDistance } from '@turf/turf';
import type { LonLat } from '../../src/domain/distance.ts';

export interface RoutePoint {
  readonly name: string;
  readonly at: LonLat;
  readonly radiusMetres: number;
}

/** Those farther from every line than their own radius, on the sphere (good to 0.5 %). */
export function missedPoints(points: readonly RoutePoint[], lines: readonly (readonly LonLat[])[]): RoutePoint[] {
  const courses = lines.map((line) => lineString(line.map(([lon, lat]) => [lon, lat])));
  return points.filter(
    ({ at, radiusMetres }) => !courses.some((course) => pointToLineDistance([...at], course, { units: 'meters' }) <= radiusMetres),
  );
}
