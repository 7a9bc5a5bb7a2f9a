/** The boundary files with towns whose outlines may not be drawn, for the build to name. Expects seeds that passed `checkSeeds`. */
import { drawsTownOutline, type TownOutlines } from '../../src/domain/publicationRules.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { matchBoundaries } from './matchBoundaries.ts';
import { BOUNDARIES_FOLDER } from './readBoundaries.ts';

export function undrawnFiles({ boundaries, places }: Pick<Seeds, 'boundaries' | 'places'>, which: TownOutlines): string[] {
  const { matches } = matchBoundaries(boundaries, places);
  const undrawn = matches.filter(({ kind, record }) => kind === 'town' && !drawsTownOutline(which, record.approvalNumber));
  return [...new Set(undrawn.map(({ record }) => `${BOUNDARIES_FOLDER}${record.file}`))];
}
