import { expect, test } from 'vitest';
import type { Fact } from '../PlanningFeature.ts';
import { conflictsOf } from './conflictsOf.ts';

const fact = (stated: Partial<Fact>): Fact => ({ field: 'plannedArea', value: 1, unit: 'km2', asOf: '2020', grade: 'B', source: 'press', ...stated });

test('two figures of one whole that disagree stand side by side, the latest first, neither averaged nor chosen', () => {
  const [early, late] = [fact({ value: 188, asOf: '2019' }), fact({ value: 19.6, asOf: '2020-02-28' })];
  expect(conflictsOf([early, late])).toEqual([{ field: 'plannedArea', facts: [late, early] }]);
});

test('one area in two units is no conflict', () => {
  expect(conflictsOf([fact({ value: 1.3 }), fact({ value: 130, unit: 'ha' }), fact({ value: 1950, unit: 'mu' })])).toEqual([]);
});

test('130 ha and 238 ha are one', () => {
  expect(conflictsOf([fact({ value: 130, unit: 'ha' }), fact({ value: 238, unit: 'ha' })])).toHaveLength(1);
});

test('the area of a part does not disagree with that of the whole', () => {
  expect(conflictsOf([fact({ value: 65, part: true }), fact({ value: 100 })])).toEqual([]);
});

test('investments of several phases are several things', () => {
  expect(conflictsOf([200, 135].map((value) => fact({ field: 'investment', unit: 'yi-yuan', value })))).toEqual([]);
});

test('figures that differ by less than a two-hundredth are one, rounded', () => {
  expect(conflictsOf([fact({ value: 100 }), fact({ value: 100.4 })])).toEqual([]);
  expect(conflictsOf([fact({ value: 100 }), fact({ value: 100.6 })])).toHaveLength(1);
});

test('areas in different units are compared as areas, other measures in their own unit alone', () => {
  expect(conflictsOf([fact({ value: 1, unit: 'km2' }), fact({ value: 200, unit: 'ha' })])).toHaveLength(1);
  expect(conflictsOf([fact({ field: 'length', value: 10, unit: 'km' }), fact({ field: 'length', value: 12, unit: 'km' })])).toHaveLength(1);
  expect(conflictsOf([fact({ field: 'length', value: 10, unit: 'km' }), fact({ field: 'length', value: 12_000, unit: 'm' })])).toEqual([]);
  expect(conflictsOf([fact({ field: 'length', value: 10, unit: undefined as never }), fact({ field: 'length', value: 12, unit: undefined as never })])).toHaveLength(1);
});

const words = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });

test('words are no figures, and are not compared', () => {
  expect(conflictsOf([fact({ value: words('188') }), fact({ value: 19.6 })])).toEqual([]);
});
