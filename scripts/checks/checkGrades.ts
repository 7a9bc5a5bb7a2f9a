/** What rests on an aggregator alone (grade D) is not shown: no status, fact or outcome may cite one. */
import type { Issue } from './Issue.ts';
import { SOURCES_FILE, type Seeds } from '../seeds/Seeds.ts';

export function checkGrades({ places, outcomes, outcomesFile, sources }: Seeds): Issue[] {
  const doubtful = new Set(sources.filter(({ grade }) => grade === 'D').map(({ id }) => id));
  const cited = [
    ...places.flatMap(({ file, place }) => [
      ...place.status.map(({ source }, index) => ({ file, record: place.id, field: `status[${index}].source`, source })),
      ...place.facts.map(({ source }, index) => ({ file, record: place.id, field: `facts[${index}].source`, source })),
    ]),
    ...outcomes.flatMap(({ target, source, beside }) => [
      ...(source === undefined ? [] : [{ file: outcomesFile, record: target, field: 'source', source }]),
      ...beside.map((each, index) => ({ file: outcomesFile, record: target, field: `beside[${index}].source`, source: each.source })),
    ]),
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
