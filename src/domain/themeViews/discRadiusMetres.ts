/** Radius of the disc that stands for what is known of a place, in metres. */
import { boundsOf } from '../bounds.ts';
import { isRoughOutline } from '../markOf.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';

/** Length of one degree of latitude on the mean sphere (2πR/360, R = 6 371 008.8 m). */
const METRES_PER_DEGREE = 111_195;

/** The radius of a point; half the larger extent of an area, and beyond it what its own outline may be off. */
export function discRadiusMetres(place: PlanningFeature): number {
  const { geometry, properties } = place;
  const radiusMetres = properties.accuracy.radiusMetres ?? 0;
  if (geometry === null || geometry.type === 'Point') return radiusMetres;
  const [west, south, east, north] = boundsOf(geometry);
  const height = (north - south) * METRES_PER_DEGREE;
  const width = (east - west) * METRES_PER_DEGREE * Math.cos((((south + north) / 2) * Math.PI) / 180);
  // The area of a host holds its uncertainty already.
  return Math.max(width, height) / 2 + (isRoughOutline(place) ? radiusMetres : 0);
}
