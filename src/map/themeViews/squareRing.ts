/** A square on the ground, with its sides to the north and the east. */
import type { LonLat } from '../../domain/themeViews/toArcs.ts';

/** Semi-axis and squared eccentricity of WGS-84. */
const SEMI_AXIS_METRES = 6_378_137;
const ECCENTRICITY_SQUARED = 0.006_694_38;

/**
 * Closed ring of [lon, lat], counter-clockwise from the south-west. Degrees are turned into metres by the radii of curvature
 * in the middle: the area of a square of 15 km is met within 0.1 %.
 */
export function squareRing([lon, lat]: LonLat, side: number): LonLat[] {
  const sine = Math.sin((lat * Math.PI) / 180);
  const root = Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
  const northMetres = (SEMI_AXIS_METRES * (1 - ECCENTRICITY_SQUARED)) / root ** 3;
  const eastMetres = (SEMI_AXIS_METRES / root) * Math.cos((lat * Math.PI) / 180);
  const [east, north] = [eastMetres, northMetres].map((metres) => ((side / 2 / metres) * 180) / Math.PI) as [number, number];
  return [
    [lon - east, lat - north],
    [lon + east, lat - north],
    [lon + east, lat + north],
    [lon - east, lat + north],
    [lon - east, lat - north],
  ];
}
