/** What the story names must exist, and it tells every chapter of the report in force once. */
import { PLACES_FOLDER, REPORTS_FOLDER, STORY_FILE, THEMES_FILE, type Seeds } from '../seeds/Seeds.ts';
import { LANGUAGES } from '../../src/domain/LocalText.ts';
import { brokenLinks, linkedPlaces } from '../seeds/parseLinks.ts';
import { passagesInOrder } from '../seeds/passagesInOrder.ts';
import type { SeedText } from '../seeds/schema.ts';
import { STORY_FIGURES, unknownFigures } from '../seeds/storyFigures.ts';
import type { SeedStoryChapter } from '../seeds/storySchema.ts';
import { unresolved } from './checkLinks.ts';
import { checkUnique } from './checkUnique.ts';
import { didYouMean } from './didYouMean.ts';
import type { Issue } from './Issue.ts';

export function checkStory(seeds: Seeds): Issue[] {
  const { story, places, themes, report } = seeds;
  const passages = passagesInOrder(seeds);
  const leftOver = leftOverStory(seeds, passages.map(({ id }) => id));
  if (leftOver !== undefined) return [leftOver];
  const known = {
    place: places.map(({ place }) => place.id),
    theme: themes.map(({ id }) => id),
    passage: passages.map(({ id }) => id),
    target: passages.flatMap(({ passage }) => passage.targets.map(({ id }) => id)),
  };
  const refersTo = { place: PLACES_FOLDER, theme: THEMES_FILE, passage: REPORTS_FOLDER, target: REPORTS_FOLDER } as const;
  const links = (record: string, field: string, what: keyof typeof known, words: readonly string[]): Issue[] =>
    words
      .filter((word) => !known[what].includes(word))
      .map((word) => unresolved({ file: STORY_FILE, record, field, what, word, known: known[what], refersTo: refersTo[what] }));
  const checkChapter = (chapter: SeedStoryChapter): Issue[] => {
    const { id, selection, camera } = chapter;
    return [
      ...checkFigures(id, 'title', chapter.title),
      ...chapter.notes.flatMap((note, index) => checkFigures(id, `notes[${index}]`, note)),
      ...links(id, 'themes', 'theme', chapter.themes),
      ...links(id, 'targets', 'target', chapter.targets),
      ...links(id, 'camera.around', 'place', camera.around),
      ...(selection === undefined ? [] : links(id, 'selection', 'place', [selection])),
      ...chapter.paragraphs.flatMap((paragraph, index) => [
        ...links(id, `paragraphs[${index}].passages`, 'passage', paragraph.passages),
        ...checkText(id, `paragraphs[${index}].text`, paragraph.text),
        ...checkFigures(id, `paragraphs[${index}].text`, paragraph.text),
        ...(chapter.report !== undefined && paragraph.passages.length === 0
          ? [{ file: STORY_FILE, record: id, field: `paragraphs[${index}].passages`, message: 'rests on no passage of the report' }]
          : []),
      ]),
    ];
  };
  const checkText = (record: string, field: string, text: SeedText): Issue[] => {
    const inChinese = linkedPlaces(text['zh-Hans']);
    return LANGUAGES.flatMap((language) => {
      // What is generated from the simplified text has its links, and its faults too.
      const written = text[language] ?? '';
      const linked = linkedPlaces(written);
      const where = { file: STORY_FILE, record, field: `${field}.${language}` };
      return [
        ...links(record, where.field, 'place', linked),
        ...brokenLinks(written).map((link): Issue => ({ ...where, message: `"${link}" is no link to a place` })),
        ...(written === '' ? [] : inChinese)
          .filter((place) => !linked.includes(place))
          .map((place): Issue => ({ ...where, message: `does not link to "${place}", the simplified Chinese text does` })),
        ...linked
          .filter((place) => !inChinese.includes(place))
          .map((place): Issue => ({ ...where, message: `links to "${place}", the simplified Chinese text does not` })),
      ];
    });
  };
  const told = story.map((chapter) => chapter.report).filter((key) => key !== undefined);
  const keys = report.chapters.map(({ key }) => key);
  return [
    ...checkUnique(story.map(({ id }) => ({ file: STORY_FILE, key: id })), 'id'),
    ...checkUnique(told.map((key) => ({ file: STORY_FILE, key: String(key) })), 'report'),
    ...told
      .filter((key) => !keys.includes(key))
      .map((key): Issue => ({ file: STORY_FILE, field: 'report', message: `the report has no chapter ${key}` })),
    ...(told.length === 0 ? [] : keys)
      .filter((key) => typeof key === 'number' && !told.includes(key))
      .map((key): Issue => ({ file: STORY_FILE, message: `chapter ${key} of the report is not told` })),
    ...story.flatMap(checkChapter),
  ];
}

/** Where every passage that the story names is of the report before, one issue says more than one for each. */
function leftOverStory({ story, year, previous }: Seeds, known: readonly string[]): Issue | undefined {
  if (previous === undefined) return undefined;
  const cited = story.flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages }) => passages));
  const before = passagesInOrder(previous).map(({ id }) => id);
  if (cited.some((id) => known.includes(id)) || !cited.some((id) => before.includes(id))) return undefined;
  return { file: STORY_FILE, message: `tells the report of ${previous.year}, and that of ${year} is in force`, suggestion: 'tell that one, or leave [] until it is told' };
}

function checkFigures(record: string, field: string, text: SeedText): Issue[] {
  return LANGUAGES.flatMap((language) =>
    unknownFigures(text[language] ?? '').map(
      (word): Issue => ({
        file: STORY_FILE,
        record,
        field: `${field}.${language}`,
        message: `"{${word}}" stands for nothing that the data count`,
        suggestion: didYouMean(word, STORY_FIGURES) ?? `{${STORY_FIGURES.join('}, {')}} do`,
      }),
    ),
  );
}
