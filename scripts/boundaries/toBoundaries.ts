/** The boundaries of the seeds as areas in WGS-84, each with its place. Expects seeds that passed `checkSeeds`. */
import { rewind } from '@turf/turf';
import type { Position } from 'geojson';
import { polygonsOf, toArea } from '../base/Area.ts';
import { toWgs84Area } from '../base/toWgs84Area.ts';
import type { Area } from '../features/areas.ts';
import { roundDegrees } from '../../src/domain/roundDegrees.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { matchBoundaries, type Match } from './matchBoundaries.ts';

export interface Boundary extends Pick<Match, 'record' | 'place' | 'kind'> {
  readonly shape: Area;
}

export function toBoundaries({ boundaries, places }: Pick<Seeds, 'boundaries' | 'places'>): Boundary[] {
  return matchBoundaries(boundaries, places).matches.map(toBoundary);
}

/** Fit to be written: six decimals, exterior rings counter-clockwise. Expects at least one polygon that lands on the globe. */
export function toBoundary({ record, place, kind, shapes }: Match): Boundary {
  const polygons = shapes.flatMap(({ geometry }) => polygonsOf(toWgs84Area(geometry, record.datum)));
  const area = toArea(polygons.map(({ coordinates }) => ({ type: 'Polygon', coordinates: coordinates.map(roundRing) })));
  if (area === undefined) throw new Error(`the boundary of ${place} has no polygon`);
  return { record, place, kind, shape: rewind(area) as Area };
}

/** Vertices that fall together in rounding are one. */
function roundRing(ring: readonly Position[]): Position[] {
  const rounded = ring.map((position) => position.map(roundDegrees));
  return rounded.filter((position, index) => String(position) !== String(rounded[index - 1]));
}
