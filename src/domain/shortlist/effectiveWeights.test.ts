import { expect, test } from 'vitest';
import { aCriterion } from './aCriterion.ts';
import type { Preset } from './Criterion.ts';
import { effectiveWeights } from './effectiveWeights.ts';

const words = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });
const preset: Preset = { id: 'test', name: words('test'), about: words('test'), chain: { core: [], related: [] }, themes: [], weights: { area: 30, away: 20 } };
const criteria = [aCriterion({ id: 'area' }), aCriterion({ id: 'away', measure: 'originTime' }), aCriterion({ id: 'else' })];

test('each weighs what the preset says, or what the reader says, be it nothing; what neither names weighs nothing', () => {
  expect(effectiveWeights(criteria, preset, {}, true)).toEqual([30, 20, 0]);
  expect(effectiveWeights(criteria, preset, { area: 0, else: 5 }, true)).toEqual([0, 20, 5]);
});

test('without an origin what is measured from one weighs nothing, whoever says so', () => {
  expect(effectiveWeights(criteria, preset, { away: 50 }, false)).toEqual([30, 0, 0]);
});
