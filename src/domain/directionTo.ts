/** In which direction a place lies, as far as its radius lets it be told. */
import geodesic from 'geographiclib-geodesic';
import { compassPointOf, type CompassPoint } from './compass.ts';
import { originOf, type DistanceOrigin } from './distance.ts';
import type { PlanningFeature } from './PlanningFeature.ts';

export interface Direction {
  readonly point: CompassPoint;
  /** Clockwise from north; present where the direction is known to this degree or two. */
  readonly degrees?: number;
}

/** So far off a direction may be and still be told in degrees, and by a point of the compass. */
const EXACT_DEGREES = 2.5;
const POINT_DEGREES = 45;

/** From the middle of one disc to that of the other; undefined where the discs may overlap, and for a course. */
export function directionTo(origin: DistanceOrigin, place: PlanningFeature): Direction | undefined {
  const disc = originOf(place);
  if (disc === undefined) return undefined;
  const [[lon1, lat1], [lon2, lat2]] = [origin.position, disc.position];
  const { s12 = 0, azi1 = 0 } = geodesic.Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2);
  const sine = (origin.radiusMetres + disc.radiusMetres) / s12;
  if (!(sine < 1)) return undefined;
  const spread = (Math.asin(sine) * 180) / Math.PI;
  if (spread > POINT_DEGREES) return undefined;
  const point = compassPointOf(azi1);
  return spread > EXACT_DEGREES ? { point } : { point, degrees: Math.round((azi1 + 360) % 360) % 360 };
}
