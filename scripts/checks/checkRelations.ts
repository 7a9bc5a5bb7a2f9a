/** Relations are stated, not guessed: both ends are places that the passage itself names. */
import { didYouMean } from './didYouMean.ts';
import type { Issue } from './Issue.ts';
import { unresolved } from './checkLinks.ts';
import { linkedPlaces } from '../seeds/parseLinks.ts';
import type { SeedPassage, SeedRelation } from '../seeds/reportSchema.ts';
import { PLACES_FOLDER, type Seeds } from '../seeds/Seeds.ts';

export function checkRelations(seeds: Seeds): Issue[] {
  const known = new Set(seeds.places.map(({ place }) => place.id));
  return seeds.chapters.flatMap(({ file, digest }) =>
    digest.passages.flatMap((passage) =>
      passage.relations.flatMap((relation, index) => {
        const where = { file, record: `passage ${passage.order}`, field: `relations[${index}]` };
        return [...relation.ends.flatMap((end, at) => checkEnd({ ...where, field: `${where.field}.ends[${at}]` }, end, passage, known)), ...checkPair(where, relation)];
      }),
    ),
  );
}

type Where = Required<Pick<Issue, 'file' | 'record' | 'field'>>;

function checkEnd(where: Where, end: SeedRelation['ends'][number], passage: SeedPassage, known: ReadonlySet<string>): Issue[] {
  if (typeof end === 'string') {
    if (!known.has(end)) return [unresolved({ ...where, what: 'place', word: end, known, refersTo: PLACES_FOLDER })];
    const linked = linkedPlaces(passage.text['zh-Hans']);
    if (linked.includes(end)) return [];
    const suggestion = didYouMean(end, linked) ?? 'only what the passage names may be related by it';
    return [{ ...where, message: `the passage does not name "${end}"`, suggestion }];
  }
  if ('district' in end) return [];
  const name = end.named['zh-Hans'];
  const isMentioned = passage.mentions.some((mention) => 'notAPlace' in mention && name.includes(mention.readAs ?? mention.asPrinted));
  return isMentioned ? [] : [{ ...where, message: `the passage does not mention "${name}"`, suggestion: 'list it in "mentions" as "notAPlace"' }];
}

function checkPair(where: Where, { ends: [one, other] }: SeedRelation): Issue[] {
  return JSON.stringify(one) === JSON.stringify(other) ? [{ ...where, message: 'relates an end to itself' }] : [];
}
