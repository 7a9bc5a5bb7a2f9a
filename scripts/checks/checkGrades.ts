/** What rests on an aggregator alone (grade D) is not shown: no status, fact or outcome may cite one. */
import type { Issue } from './Issue.ts';
import { reportsOf } from '../seeds/reportsOf.ts';
import { SOURCES_FILE, type Seeds } from '../seeds/Seeds.ts';

export function checkGrades(seeds: Seeds): Issue[] {
  const { places, sources } = seeds;
  const doubtful = new Set(sources.filter(({ grade }) => grade === 'D').map(({ id }) => id));
  const cited = [
    ...places.flatMap(({ file, place }) => [
      ...place.status.map(({ source }, index) => ({ file, record: place.id, field: `status[${index}].source`, source })),
      ...place.facts.map(({ source }, index) => ({ file, record: place.id, field: `facts[${index}].source`, source })),
    ]),
    ...reportsOf(seeds).flatMap(({ outcomes, outcomesFile: file }) =>
      outcomes.flatMap(({ target, source, beside }) => [
        ...(source === undefined ? [] : [{ file, record: target, field: 'source', source }]),
        ...beside.map((each, index) => ({ file, record: target, field: `beside[${index}].source`, source: each.source })),
      ]),
    ),
  ];
  return cited
    .filter(({ source }) => doubtful.has(source))
    .map(({ source, ...where }) => ({
      ...where,
      message: `"${source}" is of grade D`,
      suggestion: 'leave it out until a better source confirms it',
      refersTo: SOURCES_FILE,
    }));
}
