/** Directions: from one position to another, and their names. */

/** Clockwise from north. */
export const COMPASS_POINTS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;
export type CompassPoint = (typeof COMPASS_POINTS)[number];

/** The direction in which the great circle sets out, in degrees clockwise from north, 0 to 360; positions are [lon, lat]. */
export function bearingDegrees([lon1, lat1]: readonly [number, number], [lon2, lat2]: readonly [number, number]): number {
  const [from, to, across] = [toRadians(lat1), toRadians(lat2), toRadians(lon2 - lon1)];
  const east = Math.sin(across) * Math.cos(to);
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(across);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

/** The nearest of the eight points. */
export function compassPointOf(bearing: number): CompassPoint {
  const index = Math.round((((bearing % 360) + 360) % 360) / 45) % COMPASS_POINTS.length;
  return COMPASS_POINTS[index] ?? 'north';
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
