/** Rules of the report digest: links resolve, both languages agree, and the themes of a place cover its passages. */
import type { Issue } from './Issue.ts';
import { unresolved } from './checkLinks.ts';
import { checkUnique } from './checkUnique.ts';
import { brokenLinks, linkedPlaces } from '../seeds/parseLinks.ts';
import type { SeedPassage } from '../seeds/schema.ts';
import { PLACES_FOLDER, REPORTS_FOLDER, type Seeds } from '../seeds/Seeds.ts';

const LINK_LANGUAGES = ['zh-Hans', 'en'] as const;

export function checkDigest(seeds: Seeds): Issue[] {
  const ids = seeds.places.map(({ place }) => place.id);
  const targets = seeds.chapters.flatMap(({ file, digest }) =>
    digest.passages.flatMap((passage) => passage.targets.map(({ id }) => ({ file, key: id }))),
  );
  return [
    ...checkUnique(seeds.chapters.map(({ file, digest }) => ({ file, key: String(digest.chapter) })), 'chapter'),
    ...seeds.chapters.flatMap(({ file, digest }) => [
      ...checkChapter(file, digest.chapter, seeds),
      ...checkUnique(digest.passages.map(({ order }) => ({ file, key: String(order) })), 'order'),
      ...digest.passages.flatMap((passage) => checkPassage(file, passage, ids)),
    ]),
    ...checkUnique(targets, 'id'),
    ...checkEvidence(seeds),
  ];
}

function checkChapter(file: string, chapter: number, { report }: Seeds): Issue[] {
  const stated = report.chapters.find(({ number }) => number === chapter);
  if (stated === undefined) {
    return [{ file, field: 'chapter', message: `the report has no chapter ${chapter}`, suggestion: 'see report.json', refersTo: REPORTS_FOLDER }];
  }
  return [];
}

function checkPassage(file: string, passage: SeedPassage, ids: readonly string[]): Issue[] {
  const record = `passage ${passage.order}`;
  const linked = linkedPlaces(passage.text['zh-Hans']);
  const linkedEn = linkedPlaces(passage.text.en);
  const mentioned = passage.mentions.map(({ place }) => place);
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
    .filter((id) => !ids.includes(id))
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
  passage.targets.forEach(({ places }, index) => {
    for (const word of places.filter((each) => !ids.includes(each))) {
      const field = `targets[${index}].places`;
      issues.push(unresolved({ file, record, field, what: 'place', word, known: ids, refersTo: PLACES_FOLDER }));
    }
  });
  return issues;
}

/** A place is evidenced or context, never both and never neither; its themes hold those of its passages. */
function checkEvidence({ places, chapters, report }: Seeds): Issue[] {
  const themeOfChapter = new Map(report.chapters.map(({ number, theme }) => [number, theme]));
  const passages = chapters.flatMap(({ digest }) =>
    digest.passages.map((passage) => ({
      name: `${digest.chapter}/${passage.order}`,
      theme: themeOfChapter.get(digest.chapter),
      linked: linkedPlaces(passage.text['zh-Hans']),
    })),
  );
  return places.flatMap(({ file, place }): Issue[] => {
    const record = place.id;
    const naming = passages.filter(({ linked }) => linked.includes(place.id));
    const [first] = naming;
    if (place.context && first !== undefined) {
      return [{ file, record, field: 'context', message: `passage ${first.name} names it, so it is not context` }];
    }
    if (!place.context && first === undefined) {
      return [
        {
          file,
          record,
          field: 'context',
          message: 'no passage of the report names it',
          refersTo: REPORTS_FOLDER,
          suggestion: 'link it in seeds/reports/ or set "context": true',
        },
      ];
    }
    return naming
      .filter(({ theme }) => theme !== undefined && !place.themes.includes(theme))
      .map(({ name, theme }) => ({
        file,
        record,
        field: 'themes',
        message: `passage ${name} names it under "${theme}", its themes lack that`,
        suggestion: `add "${theme}"`,
      }));
  });
}
