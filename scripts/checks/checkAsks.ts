/** What is to be asked for is asked of bodies that are there, and each body rests on a source or says that it is inferred. */
import type { SeedAskBasis, SeedAskBody } from '../seeds/asksSchema.ts';
import { ASKS_FILE, PLACES_FOLDER, SOURCES_FILE, type Seeds } from '../seeds/Seeds.ts';
import { unresolved } from './checkLinks.ts';
import { checkUnique } from './checkUnique.ts';
import type { Issue } from './Issue.ts';

export function checkAsks({ asks: { bodies, items }, places, sources }: Seeds): Issue[] {
  const parks = new Set(places.filter(({ kind }) => kind === 'park').map(({ place }) => place.id));
  const known = new Set(bodies.map((body) => body.id));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const asked = new Set(items.flatMap((item) => item.bodies));
  const file = ASKS_FILE;
  return [
    ...checkUnique(bodies.map(({ id }) => ({ file, key: id })), 'id'),
    ...checkUnique(items.map(({ id }) => ({ file, key: id })), 'id'),
    ...items.flatMap(({ id, bodies: own }) =>
      own.flatMap((word, index): Issue[] => {
        return known.has(word) ? [] : [unresolved({ file, record: id, field: `bodies[${index}]`, what: 'body', word, known, refersTo: file })];
      }),
    ),
    ...bodies.flatMap((body) => [
      ...(asked.has(body.id) ? [] : [{ file, record: body.id, message: 'is asked for nothing', suggestion: 'name it in an item, or leave it out' }]),
      ...checkReach(body),
      ...(body.parks ?? []).flatMap(({ place, basis }, index) => [
        ...(parks.has(place)
          ? []
          : [unresolved({ file, record: body.id, field: `parks[${index}].place`, what: 'park', word: place, known: parks, refersTo: PLACES_FOLDER })]),
        ...checkBasis(body.id, `parks[${index}].basis`, basis),
      ]),
      ...(body.basis === undefined ? [] : checkBasis(body.id, 'basis', body.basis)),
    ]),
  ];

  function checkBasis(record: string, field: string, basis: SeedAskBasis): Issue[] {
    if ('inferred' in basis) return [];
    const source = sourceById.get(basis.source);
    const where = { file, record, field: `${field}.source`, refersTo: SOURCES_FILE };
    if (source === undefined) return [unresolved({ ...where, what: 'source', word: basis.source, known: sourceById.keys() })];
    if (source.grade !== 'D') return [];
    return [{ ...where, message: `"${source.id}" is of grade D`, suggestion: 'say what it is inferred from, or name a better source' }];
  }
}

/** Either of the whole district, with one basis, or of parks, each with its own. */
function checkReach({ id, parks, basis }: SeedAskBody): Issue[] {
  if ((parks === undefined) !== (basis === undefined)) return [];
  const message = parks === undefined ? 'says neither by which source nor by what inference it answers' : 'states a basis beside those of its parks';
  return [{ file: ASKS_FILE, record: id, field: 'basis', message, suggestion: parks === undefined ? 'add "source" or "inferred"' : 'leave one of them out' }];
}
