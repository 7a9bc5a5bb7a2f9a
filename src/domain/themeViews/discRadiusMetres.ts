/** Radius of the disc that stands for what is known of a place, in metres. */
import { boundsOf } from '../bounds.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';

/** Length of one degree of latitude on the mean sphere (2πR/360, R = 6 371 008.8 m). */
const METRES_PER_DEGREE = 111_195;

/** Its own radius; of an area without one, half its larger extent. */
export function discRadiusMetres({ geometry, properties }: PlanningFeature): number {
  const { radiusMetres } = properties.accuracy;
  if (radiusMetres !== undefined || geometry === null) return radiusMetres ?? 0;
  const [west, south, east, north] = boundsOf(geometry);
  const height = (north - south) * METRES_PER_DEGREE;
  const width = (east - west) * METRES_PER_DEGREE * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.max(width, height) / 2;
}
