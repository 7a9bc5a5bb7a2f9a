/** The boundaries of the seeds as areas in WGS-84, each with its place. Expects seeds that passed `checkSeeds`. */
import type { Area } from '../features/areas.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { matchBoundaries, type Match } from './matchBoundaries.ts';
import { toWgs84Area } from './toWgs84Area.ts';

export interface Boundary extends Pick<Match, 'record' | 'place' | 'kind'> {
  readonly shape: Area;
}

export function toBoundaries({ boundaries, places }: Pick<Seeds, 'boundaries' | 'places'>): Boundary[] {
  return matchBoundaries(boundaries, places).matches.map(toBoundary);
}

export function toBoundary({ record, place, kind, shapes }: Match): Boundary {
  return { record, place, kind, shape: toWgs84Area(shapes, record.datum) };
}
