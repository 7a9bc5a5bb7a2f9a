/** The metric scale bar: a round length, and how long it is on the map. */

export interface ScaleBar {
  /** 1, 2 or 5 times a power of ten. */
  readonly metres: number;
  /** At most what was asked for. */
  readonly pixels: number;
}

/** Semi-major axis of WGS-84 in metres, on which the map's projection rests, and the square of its eccentricity. */
const EQUATOR_RADIUS_METRES = 6_378_137;
const ECCENTRICITY_SQUARED = 0.006_694_38;
/** Width of the world on the map at zoom 0. */
const WORLD_PIXELS = 512;
const ROUND = [5, 2, 1] as const;

/** Ground that one pixel covers from west to east: the parallel of the ellipsoid over the width of the world. `zoom` as MapLibre counts. */
export function metresPerPixel(latitude: number, zoom: number): number {
  const angle = (latitude * Math.PI) / 180;
  const parallelRadius = (EQUATOR_RADIUS_METRES * Math.cos(angle)) / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(angle) ** 2);
  return (2 * Math.PI * parallelRadius) / (WORLD_PIXELS * 2 ** zoom);
}

/** The longest round length that is no longer than `maxPixels` at this latitude, in degrees. */
export function scaleBarOf(latitude: number, zoom: number, maxPixels: number): ScaleBar {
  const metresEach = metresPerPixel(latitude, zoom);
  const longest = metresEach * maxPixels;
  const power = 10 ** Math.floor(Math.log10(longest));
  // A power of ten itself always fits: the last of the round numbers is 1.
  const metres = power * (ROUND.find((each) => each * power <= longest) ?? 1);
  return { metres, pixels: metres / metresEach };
}
