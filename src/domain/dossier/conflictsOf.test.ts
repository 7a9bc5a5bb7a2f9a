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
