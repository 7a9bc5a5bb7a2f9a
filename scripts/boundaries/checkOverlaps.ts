/** Two towns do not lie in each other: their outlines may overlap by no more than both lines may be off. */
import { booleanDisjoint, feature, featureCollection, intersect, length, polygonToLine } from '@turf/turf';
import { geodesicArea } from '../../src/domain/geodesicArea.ts';
import type { Issue } from '../checks/Issue.ts';
import { BOUNDARIES_FOLDER } from './readBoundaries.ts';
import type { Boundary } from './toBoundaries.ts';

export function checkOverlaps(boundaries: readonly Boundary[]): Issue[] {
  const towns = boundaries.filter(({ kind }) => kind === 'town');
  return towns.flatMap((town, index) => towns.slice(0, index).flatMap((other) => checkPair(town, other)));
}

function checkPair(town: Boundary, other: Boundary): Issue[] {
  if (town.place === other.place || booleanDisjoint(town.shape, other.shape)) return [];
  const shared = intersect(featureCollection([feature(town.shape), feature(other.shape)]))?.geometry;
  if (shared === undefined) return [];
  const squareMetres = geodesicArea(shared);
  // A strip along a common line is as long as half its own edge.
  const widthMetres = (2 * squareMetres) / length(polygonToLine(shared), { units: 'meters' });
  const allowedMetres = town.record.radiusMetres + other.record.radiusMetres;
  if (widthMetres <= allowedMetres) return [];
  const km2 = (squareMetres / 1e6).toFixed(2);
  return [
    {
      file: `${BOUNDARIES_FOLDER}${town.record.file}`,
      record: town.place,
      message: `overlaps "${other.place}" by ${km2} km², ${Math.round(widthMetres)} m wide where both lines together are good to ${allowedMetres} m`,
      suggestion: 'check the match, the datum and radiusMetres of both',
    },
  ];
}
