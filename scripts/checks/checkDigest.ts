/** Rules of the report digest: chapters are known and whole, links resolve, both languages and the ledger agree. */
import type { Issue } from './Issue.ts';
import { unresolved } from './checkLinks.ts';
import { checkUnique } from './checkUnique.ts';
import { brokenLinks, linkedPlaces } from '../seeds/parseLinks.ts';
import type { SeedPassage } from '../seeds/reportSchema.ts';
import { PLACES_FOLDER, REPORTS_FOLDER, type Seeds } from '../seeds/Seeds.ts';

const LINK_LANGUAGES = ['zh-Hans', 'en'] as const;

export function checkDigest(seeds: Seeds): Issue[] {
  const ids = new Set(seeds.places.map(({ place }) => place.id));
  const quantities = seeds.chapters.flatMap(({ file, digest }) =>
    digest.passages.flatMap(({ targets, results }) => [...targets, ...results].map(({ id }) => ({ file, key: id }))),
  );
  return [
    ...checkUnique(seeds.chapters.map(({ file, digest }) => ({ file, key: String(digest.chapter) })), 'chapter'),
    ...checkChapters(seeds),
    ...seeds.chapters.flatMap(({ file, digest }) => [
      ...checkUnique(digest.passages.map(({ order }) => ({ file, key: String(order) })), 'order'),
      ...digest.passages.flatMap((passage) => checkPassage(file, passage, ids)),
    ]),
    ...checkUnique(quantities, 'id'),
  ];
}

/** Every chapter of the report is digested, no other is, and none has lost a name of its ledger. */
function checkChapters({ report, reportFile, chapters }: Seeds): Issue[] {
  const foreign = chapters
    .filter(({ digest }) => !report.chapters.some(({ key }) => key === digest.chapter))
    .map(({ file, digest }) => ({
      file,
      field: 'chapter',
      message: `the report has no chapter ${digest.chapter}`,
      suggestion: 'see report.json',
      refersTo: REPORTS_FOLDER,
    }));
  const incomplete = report.chapters.flatMap(({ key, names }): Issue[] => {
    const record = `chapter ${key}`;
    const digested = chapters.filter(({ digest }) => digest.chapter === key);
    if (digested.length === 0) {
      return [{ file: reportFile, record, message: 'no file digests this chapter', refersTo: REPORTS_FOLDER }];
    }
    const found = digested.flatMap(({ digest }) => digest.passages.flatMap(({ mentions }) => mentions)).length;
    if (digested.length > 1 || found === names) return [];
    return [
      {
        file: reportFile,
        record,
        field: 'names',
        message: `states ${names} names, the digest has ${found}`,
        suggestion: 'restore the missing mention, or correct the number',
        refersTo: REPORTS_FOLDER,
      },
    ];
  });
  return [...foreign, ...incomplete];
}

function checkPassage(file: string, passage: SeedPassage, ids: ReadonlySet<string>): Issue[] {
  const record = `passage ${passage.order}`;
  const linked = linkedPlaces(passage.text['zh-Hans']);
  const linkedEn = linkedPlaces(passage.text.en);
  const mentioned = passage.mentions.flatMap((mention) => ('place' in mention ? mention.place : []));
  const issues: Issue[] = LINK_LANGUAGES.flatMap((language) =>
    brokenLinks(passage.text[language]).map((link) => ({
      file,
      record,
      field: `text.${language}`,
      message: `"${link}" looks like a link and is none`,
      suggestion: 'a link is [text](place-id), the id in lower case',
    })),
  );
  issues.push(...linked
    .filter((id) => !ids.has(id))
    .map((word) =>
      unresolved({ file, record, field: 'text.zh-Hans', what: 'place', word, known: ids, refersTo: PLACES_FOLDER }),
    ));
  for (const id of linkedEn.filter((each) => !linked.includes(each))) {
    issues.push({ file, record, field: 'text.en', message: `links to "${id}", the Chinese text does not` });
  }
  for (const id of linked.filter((each) => !linkedEn.includes(each))) {
    issues.push({ file, record, field: 'text.en', message: `does not link to "${id}", the Chinese text does` });
  }
  for (const id of mentioned.filter((each) => !linked.includes(each))) {
    issues.push({ file, record, field: 'mentions', message: `mentions "${id}", the text does not link to it` });
  }
  for (const id of linked.filter((each) => !mentioned.includes(each))) {
    issues.push({ file, record, field: 'mentions', message: `does not list "${id}", the text links to it` });
  }
  passage.mentions.forEach(({ asPrinted, readAs, confidence }, index) => {
    const where = { file, record, field: `mentions[${index}]` };
    if ((readAs === undefined) !== (confidence === undefined)) {
      const message = `"${asPrinted}" has only one of "readAs" and "confidence"`;
      issues.push({ ...where, message, suggestion: 'a reading says how sure it is' });
    }
    if (readAs === asPrinted) issues.push({ ...where, message: `"${asPrinted}" is read as printed`, suggestion: 'leave "readAs" out' });
  });
  for (const list of ['targets', 'results'] as const) {
    passage[list].forEach(({ id, figures, places }, index) => {
      for (const { value, upTo } of figures.filter((figure) => (figure.upTo ?? Infinity) <= figure.value)) {
        issues.push({ file, record, field: `${list}[${index}].figures`, message: `"${id}" runs from ${value} up to ${upTo}` });
      }
      for (const word of places.filter((each) => !ids.has(each))) {
        const field = `${list}[${index}].places`;
        issues.push(unresolved({ file, record, field, what: 'place', word, known: ids, refersTo: PLACES_FOLDER }));
      }
    });
  }
  return issues;
}
