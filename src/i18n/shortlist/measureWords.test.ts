import { expect, test } from 'vitest';
import { aCriterion } from '../../domain/shortlist/aCriterion.ts';
import type { Criterion } from '../../domain/shortlist/Criterion.ts';
import { known, missing } from '../../domain/shortlist/Measure.ts';
import { messages as en } from '../en.ts';
import { messages as hans } from '../zh-Hans.ts';
import { messages as hant } from '../zh-Hant.ts';
import { limitWords, measureWords, rangeWords, stepsOf, valueWords, type WordsContext } from './measureWords.ts';

const CONTEXTS = [
  { language: 'zh-Hans', messages: hans },
  { language: 'zh-Hant', messages: hant },
  { language: 'en', messages: en },
] as const satisfies readonly WordsContext[];

/** In the three languages. */
const inAll = (words: (context: (typeof CONTEXTS)[number]) => string) => CONTEXTS.map(words);

const measured = (measure: Criterion['measure'], unit: Criterion['unit'], better: Criterion['better'] = 'less') => aCriterion({ measure, unit, better });

test.each([
  ['a distance in whole kilometres, widened outwards', measured('nearest', 'km'), { from: 12.3, to: 23.6 }, ['12–24 公里', '12–24 公里', '12–24 km']],
  ['a time in whole minutes, widened outwards', measured('driveTime', 'min'), { from: 44.2, to: 61.1 }, ['44–62 分钟', '44–62 分鐘', '44–62 min']],
  ['an area with mu or hectares beside it', measured('plannedArea', 'km2'), { from: 12_887 / 1_500, to: 12_887 / 1_500 }, ['8.59 平方公里（12\u202f887 亩）', '8.59 平方公里（12\u202f887 畝）', '8.59 km² (859 ha)']],
  ['areas that disagree as both ends', measured('plannedArea', 'km2'), { from: 2, to: 3 }, ['2–3 平方公里（3\u202f000–4\u202f500 亩）', '2–3 平方公里（3\u202f000–4\u202f500 畝）', '2–3 km² (200–300 ha)']],
  ['how far a place may be off', measured('accuracy', 'km'), { from: 2.5, to: 2.5 }, ['±2.5 公里', '±2.5 公里', '±2.5 km']],
  ['an exact share as one figure', measured('themes', 'share'), { from: 1 / 3, to: 1 / 3 }, ['33%', '33%', '33%']],
  ['a range of shares, widened outwards', measured('outcomes', 'share'), { from: 1 / 3, to: 2 / 3 }, ['33–67%', '33–67%', '33–67%']],
  ['the match of industries as a word', measured('industries', 'share'), { from: 0.5, to: 0.5 }, ['上下游', '上下游', 'beside the chain']],
  ['a state of works as a word', measured('status', 'step'), { from: 3, to: 3 }, ['在建', '在建', 'Under construction']],
] as const)('tells %s', (_what, criterion, range, expected) => {
  expect(inAll((context) => measureWords(criterion, known(range), context))).toEqual(expected);
});

test('says why nothing is known, and never a zero', () => {
  expect(inAll((context) => measureWords(measured('plannedArea', 'km2'), missing('no-fact'), context))).toEqual(['未查到', '未查到', 'Not found']);
});

test('a part’s area is a lower bound, with the reason', () => {
  const part = missing('part-only', { from: 2, to: Infinity });
  expect(measureWords(measured('plannedArea', 'km2', 'more'), part, CONTEXTS[0])).toBe('不低于 2 平方公里（3\u202f000 亩）；只查到局部的数字，整体未查到');
  expect(measureWords(measured('plannedArea', 'km2', 'more'), part, CONTEXTS[2])).toMatch(/^at least 2 km² \(200 ha\); /);
});

test('a limit says which side of it is good', () => {
  expect(limitWords(measured('nearest', 'km'), 15, CONTEXTS[0])).toBe('不超过 15 公里');
  expect(limitWords(measured('driveTime', 'min'), 90.5, CONTEXTS[0])).toBe('不超过 90.5 分钟');
  expect(limitWords(measured('status', 'step', 'more'), 3, CONTEXTS[2])).toBe('at least “Under construction”');
});

test('an end of a scale is exact: nothing is widened', () => {
  expect(valueWords(measured('nearest', 'km'), 0, CONTEXTS[0])).toBe('0 公里');
  expect(valueWords(measured('plannedArea', 'km2', 'more'), 0, CONTEXTS[2])).toBe('0 km²');
});

test('several steps of works are told from the first to the last', () => {
  expect(rangeWords(measured('status', 'step', 'more'), { from: 2, to: 4 }, CONTEXTS[0])).toBe('规划中–运营');
});

test('what is unknown is no step that can be asked for', () => {
  expect(stepsOf({ measure: 'status' }, CONTEXTS[0])?.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
  expect(stepsOf({ measure: 'nearest' }, CONTEXTS[0])).toBeUndefined();
});
