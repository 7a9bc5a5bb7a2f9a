import { describe, expect, test } from 'vitest';
import type { SeedOutcome } from './reportSchema.ts';
import { fillFigures, STORY_FIGURES, toStoryFigures, unknownFigures } from './storyFigures.ts';

type Beside = SeedOutcome['beside'][number];
const beside = (kind: Beside['kind']): Beside => ({ kind, text: { 'zh-Hans': '后', en: 'later' }, asOf: '2025', source: 'press' });
const outcome = (verdict: SeedOutcome['verdict'], ...kinds: Beside['kind'][]): SeedOutcome => ({ target: 'a', verdict, beside: kinds.map(beside), reviewedOn: '2026-11-23' });

const OUTCOMES = [
  outcome('done', 'figure'),
  outcome('late'),
  outcome('changed'),
  outcome('not-found', 'background', 'figure'),
  outcome('not-found', 'background', 'status'),
  outcome('not-found', 'background'),
  outcome('not-found'),
  outcome('not-found'),
];
const figures = toStoryFigures(OUTCOMES, '2026-11-23');

test('each count is that of the outcomes, and an open promise counts once, by the most telling of what stands beside it', () => {
  const told = STORY_FIGURES.filter((word) => word !== 'day' && word !== 'month').map((word) => [word, Number(figures[word]('en'))]);
  expect(Object.fromEntries(told)).toEqual({ promises: 8, done: 1, late: 1, changed: 1, open: 5, withFigure: 1, withStatus: 1, withBackground: 1, withNothing: 2 });
});

test('a text is filled in each of its languages, in the words of that language', () => {
  const text = { 'zh-Hans': '截至{month}，{promises}项；{day}。', 'zh-Hant': '截至{day}', en: '{promises} by {month}, on {day}' };
  expect(fillFigures(text, figures)).toEqual({
    'zh-Hans': '截至2026年11月，8项；2026年11月23日。',
    'zh-Hant': '截至2026年11月23日',
    en: '8 by November 2026, on 23 November 2026',
  });
});

test('traditional characters that nobody wrote are left to the converter', () => {
  expect(fillFigures({ 'zh-Hans': '{done}项', en: '{done}' }, figures)).toEqual({ 'zh-Hans': '1项', en: '1' });
});

describe('where no record has a day', () => {
  test('the year alone is told', () => {
    const text = fillFigures({ 'zh-Hans': '{day}', en: '{month}' }, toStoryFigures([], '2024'));
    expect(text).toEqual({ 'zh-Hans': '2024年', en: '2024' });
  });
});

test.each([
  ['{done} of {promises}', []],
  ['{dnoe} of {promises}', ['dnoe']],
  ['{} and { done }', ['', ' done ']],
])('%s: unknown is %j', (text, unknown) => {
  expect(unknownFigures(text)).toEqual(unknown);
});
