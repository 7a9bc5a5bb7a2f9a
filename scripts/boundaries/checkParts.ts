/** The polygons that make up one place lie side by side: ground that two of them cover would count twice. */
import { bbox, feature, featureCollection, intersect } from '@turf/turf';
import type { Polygon } from 'geojson';
import { geodesicArea } from '../../src/domain/geodesicArea.ts';
import type { Issue } from '../checks/Issue.ts';

/** Share of the smaller part that two may have in common: lines drawn twice along one edge do not quite agree. */
const TOLERATED_SHARE = 0.01;

/** Expects sound polygons in WGS-84. One problem for each two that overlap, with both by their number in the file. */
export function checkParts(parts: readonly Polygon[]): Pick<Issue, 'field' | 'message' | 'suggestion'>[] {
  const measured = parts.map((shape, index) => ({ shape, number: index + 1, box: bbox(shape), squareMetres: geodesicArea(shape) }));
  return measured.flatMap((part, index) =>
    measured.slice(0, index).flatMap((other) => {
      if (areApart(part.box, other.box)) return [];
      const shared = intersect(featureCollection([feature(part.shape), feature(other.shape)]))?.geometry;
      const squareMetres = shared === undefined ? 0 : geodesicArea(shared);
      if (squareMetres <= TOLERATED_SHARE * Math.min(part.squareMetres, other.squareMetres)) return [];
      const message = `overlaps polygon ${other.number} by ${(squareMetres / 1e6).toPrecision(3)} km², so that its area would count twice`;
      return [{ field: `polygon ${part.number}`, message, suggestion: 'leave one of them out' }];
    }),
  );
}

function areApart([west = 0, south = 0, east = 0, north = 0]: readonly number[], [w = 0, s = 0, e = 0, n = 0]: readonly number[]): boolean {
  return east < w || e < west || north < s || n < south;
}
