/** What the texts of the story may leave to the data: "{done} of {promises}, as of {day}" → "2 of 154, as of 23 November 2026". */
import { BESIDE_KINDS, type BesideKind } from '../../src/domain/Report.ts';
import type { Language } from '../../src/domain/LocalText.ts';
import type { SeedOutcome } from './reportSchema.ts';
import type { SeedText } from './schema.ts';

/** `open` is every promise that is not found; `with…` parts these by the most telling of what stands beside each. */
export const STORY_FIGURES = ['promises', 'done', 'late', 'changed', 'open', 'withFigure', 'withStatus', 'withBackground', 'withNothing', 'day', 'month'] as const;
export type StoryFigure = (typeof STORY_FIGURES)[number];

export type StoryFigures = Readonly<Record<StoryFigure, (language: Language) => string>>;

const FIGURE = /\{([^{}]*)\}/g;

/** Of the report in force; `dataDate` as in the catalogue. */
export function toStoryFigures(outcomes: readonly SeedOutcome[], dataDate: string): StoryFigures {
  const count = (isCounted: (outcome: SeedOutcome) => boolean) => () => String(outcomes.filter(isCounted).length);
  const verdict = (word: SeedOutcome['verdict']) => count((outcome) => outcome.verdict === word);
  const openWith = (kind: BesideKind | undefined) =>
    count((outcome) => outcome.verdict === 'not-found' && BESIDE_KINDS.find((each) => outcome.beside.some((beside) => beside.kind === each)) === kind);
  return {
    promises: count(() => true),
    done: verdict('done'),
    late: verdict('late'),
    changed: verdict('changed'),
    open: verdict('not-found'),
    withFigure: openWith('figure'),
    withStatus: openWith('status'),
    withBackground: openWith('background'),
    withNothing: openWith(undefined),
    day: (language) => formatDate(dataDate, language, { day: 'numeric', month: 'long' }),
    month: (language) => formatDate(dataDate, language, { month: 'long' }),
  };
}

/** Expects a text that passed `unknownFigures`. */
export function fillFigures(text: SeedText, figures: StoryFigures): SeedText {
  const fill = (language: Language, written: string) =>
    written.replaceAll(FIGURE, (braced, word: string) => (isFigure(word) ? figures[word](language) : braced));
  const hant = text['zh-Hant'];
  return {
    'zh-Hans': fill('zh-Hans', text['zh-Hans']),
    ...(hant === undefined ? {} : { 'zh-Hant': fill('zh-Hant', hant) }),
    en: fill('en', text.en),
  };
}

/** Words in braces that stand for nothing. */
export function unknownFigures(text: string): string[] {
  return [...text.matchAll(FIGURE)].map(([, word = '']) => word).filter((word) => !isFigure(word));
}

function isFigure(word: string): word is StoryFigure {
  return STORY_FIGURES.some((figure) => figure === word);
}

/** A date that is a year alone has neither month nor day to tell. */
function formatDate(date: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  const shown = date.length === 'yyyy'.length ? {} : parts;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { year: 'numeric', timeZone: 'UTC', ...shown }).format(new Date(date));
}
