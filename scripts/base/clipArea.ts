/** Cuts areas at a frame, so that what remains is valid: no self-crossing, no edge run twice. */
import { bboxClip, bboxPolygon, featureCollection, intersect } from '@turf/turf';
import type { Bounds } from '../../src/domain/bounds.ts';
import { toFeature, type Area } from './Area.ts';

/** How far outside the frame the rough cut runs, in degrees. */
const MARGIN = 0.01;

/** The part of the area inside the frame; undefined where none is. */
export function clipArea(shape: Area, frame: Bounds): Area | undefined {
  return overlap(roughCut(shape, frame), bboxPolygon([...frame]).geometry);
}

/**
 * Linear in the number of vertices, where an exact cut is not; but it leaves edges run twice along its border.
 * So it cuts a little outside the frame, and a later exact cut removes those edges with the margin.
 */
export function roughCut(shape: Area, [west, south, east, north]: Bounds): Area {
  return bboxClip(shape, [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN]).geometry as Area;
}

/** What two areas share; undefined where they share no area. */
export function overlap(one: Area, other: Area): Area | undefined {
  if (one.coordinates.length === 0 || other.coordinates.length === 0) return undefined;
  return intersect(featureCollection<Area>([toFeature(one, {}), toFeature(other, {})]))?.geometry;
}
