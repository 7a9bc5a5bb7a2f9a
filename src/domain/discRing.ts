/** A circle on the ground as a closed ring of [lon, lat]. */

/** Mean radius of the earth in metres (IUGG R1). */
const EARTH_RADIUS_METRES = 6_371_008.8;
const STEPS = 72;

/**
 * The ring of points at `radiusMetres` from `[lon, lat]`, counter-clockwise, by the direct formula on the sphere:
 * sin φ₂ = sin φ₁ cos δ + cos φ₁ sin δ cos θ. Good to 0.5 % of the radius, for drawing only.
 */
export function discRing([lon, lat]: readonly [number, number], radiusMetres: number): [number, number][] {
  const delta = radiusMetres / EARTH_RADIUS_METRES;
  const phi = toRadians(lat);
  const ring = Array.from({ length: STEPS }, (_, step): [number, number] => {
    const theta = (-2 * Math.PI * step) / STEPS;
    const phi2 = Math.asin(Math.sin(phi) * Math.cos(delta) + Math.cos(phi) * Math.sin(delta) * Math.cos(theta));
    const lambda = Math.atan2(
      Math.sin(theta) * Math.sin(delta) * Math.cos(phi),
      Math.cos(delta) - Math.sin(phi) * Math.sin(phi2),
    );
    return [lon + toDegrees(lambda), toDegrees(phi2)];
  });
  return [...ring, ring[0] ?? [lon, lat]];
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
