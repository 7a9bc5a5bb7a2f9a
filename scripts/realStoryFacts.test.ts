import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../src/domain/LocalText.ts';
import type { BesideKind, Target } from '../src/domain/Report.ts';
import type { StoryChapter } from '../src/domain/story/Story.ts';
import story from '../seeds/story.json' with { type: 'json' };
import { STORY_FIGURES, type StoryFigure } from './seeds/storyFigures.ts';
import {
  catalog,
  chapters,
  countHan,
  everyText,
  features,
  isOfChapter,
  linksOf,
  paragraphsOf,
  passages,
  places,
  plain,
  quantities,
  targets,
  toldCases,
} from './testing/realStory.ts';

/** Arabic figures as numbers: "2024-08-28" → 2024, 8, 28. */
function figuresIn(text: string): number[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([figure]) => Number(figure.replaceAll(',', '')));
}

/** What may be said in figures without standing in the chapter's passages, outcomes or places. */
const ALLOWED: Readonly<Record<string, readonly (readonly [figure: number, reason: string])[]>> = {
  opening: [
    [2024, 'the year of the report'],
    [500, 'the rule of the map: nothing vaguer is a pin'],
  ],
  closing: [
    [2025, 'the year of the session of the district congress in March'],
    [2026, 'the year of the session of the district congress in February'],
    [3, 'the month of that of 2025'],
    [2, 'the month of that of 2026, and the count that the test below holds'],
  ],
};

/** In words, what these passages say and promise, and the chapter's targets, each with its outcome. */
function evidenceOf(chapter: StoryChapter, language: Language, cited: readonly string[]): string[] {
  const own = quantities.filter(({ id, passage }) => cited.includes(passage) || chapter.targets.includes(id));
  return [
    ...passages.filter(({ id }) => cited.includes(id)).map(({ text }) => plain(text[language])),
    ...own.flatMap(({ label, figures, year }) => [label[language], ...figures.map(({ value }) => String(value)), String(year ?? '')]),
    ...own.flatMap((each) => (each.kind === 'target' ? saidOf(each, language) : [])),
  ];
}

/** What is published of the places that the chapter names, and how far they may be off: only notes go so far. */
function placeEvidenceOf(chapter: StoryChapter, language: Language): string[] {
  const named = [...linksOf(chapter, language), chapter.selection].flatMap((id) => places.get(id ?? '') ?? []);
  return named.flatMap(({ properties: { accuracy, facts, status } }) => [
    String((accuracy.radiusMetres ?? 0) / 1000),
    ...facts.flatMap(({ value, asOf, source }) => [typeof value === 'object' ? value[language] : String(value), asOf, source]),
    ...status.flatMap(({ asOf, source }) => [asOf, source]),
  ]);
}

function saidOf({ outcome }: Target, language: Language): string[] {
  return [
    ...outcome.beside.flatMap(({ text, note, asOf, source }) => [text[language], note?.[language] ?? '', asOf, source]),
    outcome.note?.[language] ?? '',
    outcome.on ?? '',
    outcome.source ?? '',
  ];
}

const byVerdict = (verdict: Target['outcome']['verdict']) => targets.filter(({ outcome }) => outcome.verdict === verdict);
const open = byVerdict('not-found');
const RANK: readonly BesideKind[] = ['figure', 'status', 'background'];
/** Each open target counts once, by the most telling of what stands beside it. */
const openWith = (kind: BesideKind | undefined) =>
  open.filter(({ outcome }) => RANK.find((each) => outcome.beside.some((beside) => beside.kind === each)) === kind).length;
const COUNTS = {
  all: targets.length,
  done: byVerdict('done').length,
  late: byVerdict('late').length,
  changed: byVerdict('changed').length,
  open: open.length,
  figure: openWith('figure'),
  status: openWith('status'),
  background: openWith('background'),
  nothing: openWith(undefined),
};

/** What each word in braces must have been filled with; the day is in the evidence of every text. */
const FILLED: Readonly<Record<StoryFigure, number | undefined>> = {
  promises: COUNTS.all,
  done: COUNTS.done,
  late: COUNTS.late,
  changed: COUNTS.changed,
  open: COUNTS.open,
  withFigure: COUNTS.figure,
  withStatus: COUNTS.status,
  withBackground: COUNTS.background,
  withNothing: COUNTS.nothing,
  day: undefined,
  month: undefined,
};

/** The counts that the seed leaves to the data: they are borne out by them, whatever passages the text rests on. */
function filledIn(written: Readonly<Record<string, string>> | undefined): string[] {
  return STORY_FIGURES.filter((word) => written?.['zh-Hans']?.includes(`{${word}}`)).map((word) => String(FILLED[word] ?? ''));
}

function unfounded(text: string, evidence: readonly string[], chapter: StoryChapter): number[] {
  const allowed = new Set([...evidence.flatMap(figuresIn), ...(ALLOWED[chapter.id] ?? []).map(([figure]) => figure)]);
  return figuresIn(text).filter((figure) => !allowed.has(figure));
}

test.each(LANGUAGES)('in %s no figure is told that its paragraph or note does not rest on', (language) => {
  for (const chapter of chapters) {
    const written = story.find(({ id }) => id === chapter.id);
    const isClosing = chapter === chapters.at(-1);
    const counted = isClosing ? [...Object.values(COUNTS).map(String), ...byVerdict('done').flatMap((each) => saidOf(each, language))] : [];
    const always = [catalog.dataDate, ...counted];
    const ofChapter = passages.map(({ id }) => id).filter((id) => isOfChapter(chapter, id));
    const whole = [...always, ...evidenceOf(chapter, language, ofChapter), ...placeEvidenceOf(chapter, language)];
    for (const [index, { text, passages: cited }] of chapter.paragraphs.entries()) {
      const told = plain(text[language]);
      const evidence = [...always, ...filledIn(written?.paragraphs[index]?.text), ...evidenceOf(chapter, language, cited)];
      expect(unfounded(told, evidence, chapter), `${chapter.id}: ${told}`).toEqual([]);
    }
    for (const [index, { [language]: note }] of chapter.notes.entries()) {
      expect(unfounded(note, [...whole, ...filledIn(written?.notes[index])], chapter), `${chapter.id}: ${note}`).toEqual([]);
    }
  }
});

test('the day up to which the opening speaks is that of the data', () => {
  const [year, month, day] = figuresIn(catalog.dataDate);
  const opening = chapters[0];
  expect(opening === undefined ? '' : paragraphsOf(opening, 'zh-Hans').join('')).toContain(`截至${year}年${month}月`);
  expect(opening?.notes.map((note) => note['zh-Hans']).join('')).toContain(`${year}年${month}月${day}日`);
});

test('the closing counts the outcomes as they are', () => {
  const closing = chapters.at(-1);
  if (closing === undefined) throw new Error('there is no story');
  const { all, done, figure, status, background, nothing } = COUNTS;
  for (const language of LANGUAGES) {
    expect(figuresIn(paragraphsOf(closing, language)[0] ?? ''), language).toEqual([all, done, open.length, figure, status]);
    expect(figuresIn(closing.notes[0]?.[language] ?? '')[0], language).toBe(done);
    expect(figuresIn(closing.notes[1]?.[language] ?? ''), language).toEqual([open.length, background, nothing]);
  }
  expect([byVerdict('late'), byVerdict('changed')]).toEqual([[], []]);
});

/** What each chapter says of single targets: a later outcome must be told. */
const SAID: Readonly<Record<string, { readonly done?: readonly string[]; readonly open: readonly string[] }>> = {
  shenjiang: { done: ['airport-terminal-opening'], open: ['shenjiang-zone-provincial-platform', 'shenzhen-projects-2024'] },
  industry: { open: ['industrial-output', 'battery-chain-output', 'meida-start-2024'] },
  'park-renewal': { done: ['zhizao-speciality-park'], open: ['fengshanhu-zero-carbon', 'investment-teams'] },
  'hundred-thousand': { open: ['guifeng-huicheng-economy-2024', 'shuangshui-economy-2024', 'yamen-economy-2024', 'provincial-models'] },
  'urban-renewal': { open: ['gangzhou-hotel-opening', 'mingde-2-opening', 'wenda-road-opening', 'chanwan-renewal', 'old-estates-start'] },
  innovation: { open: ['rd-growth-2024', 'hightech-firms-2024', 'provincial-carbon-lab', 'low-altitude-economy'] },
  education: {
    open: ['school-places-2024', 'boarding-places-2024', 'vocational-city-built', 'huanan-college-start', 'aviation-college-start'],
  },
  talent: { open: ['campus-startup-base-built', 'hr-park-built', 'talent-flats', 'talent-ten-measures', 'nursery-programme'] },
  green: { open: ['mangrove-wetland-park', 'yinzhou-dyke-strengthening', 'green-demonstration-sites', 'city-parks-2024'] },
  livelihood: {
    open: ['charging-points', 'smart-parking', 'open-parking', 'rehabilitation-beds', 'child-friendly-parks', 'academy-renovation'],
  },
};

const verdictOf = (target: string) => targets.find(({ id }) => id === target)?.outcome.verdict;

test.each(toldCases)('what "%s" calls done or not found is so', (id, chapter) => {
  const { done = [], open: stillOpen = [] } = SAID[id] ?? {};
  expect(done.map(verdictOf)).toEqual(done.map(() => 'done'));
  expect(stillOpen.map(verdictOf)).toEqual(stillOpen.map(() => 'not-found'));
  expect(stillOpen.length).toBeGreaterThan(0);
  expect(paragraphsOf(chapter, 'zh-Hans').join('')).toMatch(/未查到/);
  expect(paragraphsOf(chapter, 'en').join('')).toMatch(/\b(?:not found|no \w+ .*was found|nothing was found)\b/iu);
});

test('no sentence is the digest’s: names apart, no twelve characters in a row are', () => {
  const names = features
    .flatMap(({ properties: { name, aliases } }) => [name['zh-Hans'], ...aliases])
    .filter((name) => countHan(name) > 1)
    .toSorted((a, b) => b.length - a.length);
  const runsOf = (text: string): string[] =>
    names.reduce((rest, name) => rest.replaceAll(name, '|'), text).split('|').map((run) => run.replaceAll(/\P{Script=Han}/gu, ''));
  const digest = passages.flatMap(({ text }) => runsOf(plain(text['zh-Hans'])));
  const shared = chapters
    .flatMap((chapter) => everyText(chapter, 'zh-Hans').flatMap(runsOf))
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 11) }, (_, start) => run.slice(start, start + 12)))
    .filter((twelve) => digest.some((run) => run.includes(twelve)));
  expect(shared).toEqual([]);
  expect(runsOf('要在银湖湾建设一个很大的园区').join('|')).toMatch(/\|/);
});
