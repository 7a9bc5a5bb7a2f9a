/** Every boundary that was dropped in: its source, its places, where it lands, and its outline. */
import type { Issue } from '../checks/Issue.ts';
import { unresolved } from '../checks/checkLinks.ts';
import { checkUnique } from '../checks/checkUnique.ts';
import { SOURCES_FILE, type Seeds } from '../seeds/Seeds.ts';
import type { SeedBoundary } from './boundarySchema.ts';
import { checkLanding } from './checkLanding.ts';
import { checkOutline } from './checkOutline.ts';
import { checkOverlaps } from './checkOverlaps.ts';
import { matchBoundaries } from './matchBoundaries.ts';
import { BOUNDARIES_FILE } from './readBoundaries.ts';
import { toBoundary } from './toBoundaries.ts';

export function checkBoundaries({ boundaries, places, sources, region }: Seeds): Issue[] {
  const records = boundaries.map(({ record }) => record);
  const { matches, issues } = matchBoundaries(boundaries, places);
  const landed = records.map((record) => {
    const own = matches.filter((match) => match.record === record);
    return { own, astray: checkLanding(record, own, region.frame) };
  });
  const inside = landed.filter(({ astray }) => astray.length === 0).flatMap(({ own }) => own);
  const outlines = inside.map((match) => ({ match, problems: checkOutline(match) }));
  const sound = outlines.filter(({ problems }) => problems.length === 0).map(({ match }) => toBoundary(match));
  return [
    ...checkUnique(records.map(({ file }) => ({ file: BOUNDARIES_FILE, key: file })), 'file'),
    ...records.flatMap((record) => checkSource(record, sources)),
    ...issues,
    ...landed.flatMap(({ astray }) => astray),
    ...outlines.flatMap(({ problems }) => problems),
    ...checkOverlaps(sound),
  ];
}

function checkSource({ file, source }: SeedBoundary, sources: Seeds['sources']): Issue[] {
  const where = { file: BOUNDARIES_FILE, record: file, field: 'source' };
  const found = sources.find(({ id }) => id === source);
  if (found === undefined) {
    return [unresolved({ ...where, what: 'source', word: source, known: sources.map(({ id }) => id), refersTo: SOURCES_FILE })];
  }
  if (found.grade !== 'D') return [];
  return [{ ...where, message: `"${source}" is of grade D`, suggestion: 'leave it out until a better source confirms it', refersTo: SOURCES_FILE }];
}
