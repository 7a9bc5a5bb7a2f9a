/** The district's outline, smoothed: what the soft shade beside the line is drawn along, without a hair at every corner. */
import { simplify } from '@turf/turf';
import type { Feature, LineString, Polygon } from 'geojson';
import { polygonsOf, roundLine } from './Area.ts';
import type { District } from './readDistricts.ts';
import { roundedRing } from './roundedRing.ts';

export type BoundaryShade = Feature<LineString, { readonly role: 'shade' }>;

/** About 600 m: less than half of what the shade is wide in the nearest view that has it. */
const TOLERANCE_DEGREES = 0.006;
const CURVE_DEGREES = 0.0004;

export function boundaryShade(districts: readonly District[]): BoundaryShade[] {
  return districts
    .filter(({ properties }) => properties.role === 'district')
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .map((polygon): BoundaryShade => {
      const exterior: Polygon = { type: 'Polygon', coordinates: polygon.coordinates.slice(0, 1) };
      const [ring = []] = simplify(exterior, { tolerance: TOLERANCE_DEGREES, highQuality: true }).coordinates;
      const smooth: LineString = { type: 'LineString', coordinates: roundedRing(roundedRing(roundedRing(ring))) };
      return {
        type: 'Feature',
        properties: { role: 'shade' },
        geometry: { type: 'LineString', coordinates: roundLine(simplify(smooth, { tolerance: CURVE_DEGREES, highQuality: true }).coordinates) },
      };
    });
}
