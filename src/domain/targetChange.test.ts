import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aTarget, everyLanguage } from './aTarget.ts';
import { COMPARATORS, type Comparator, type Figure } from './Report.ts';
import { targetChange, type ComparedTarget } from './targetChange.ts';
import type { Unit } from './vocabulary.ts';

const figure = (value: number, unit: Unit = 'yi-yuan', comparator: Comparator = 'at-least', rest: Partial<Figure> = {}): Figure => ({
  comparator,
  value,
  unit,
  ...rest,
});
const of = (name: string) => ({ label: everyLanguage(name) });

test.each([
  ['a higher figure', [figure(100)], [figure(120)], 'advanced'],
  ['the same figure', [figure(100)], [figure(100)], undefined],
  ['a lower figure', [figure(120)], [figure(100)], 'changed'],
  ['another unit', [figure(100)], [figure(120, 'mu')], 'changed'],
  ['a floor in another word, and higher', [figure(100, 'mu', 'at-least')], [figure(120, 'mu', 'over')], 'advanced'],
  ['a floor in another word alone', [figure(100, 'mu', 'at-least')], [figure(100, 'mu', 'over')], 'changed'],
  ['a floor in the place of an exact figure', [figure(3, 'school', 'exactly')], [figure(5, 'school', 'at-least')], 'changed'],
  ['a higher exact figure', [figure(3, 'school', 'exactly')], [figure(5, 'school', 'exactly')], 'advanced'],
  ['a longer time', [figure(20, 'min')], [figure(30, 'min')], 'changed'],
  ['a shorter time', [figure(30, 'min')], [figure(20, 'min')], 'changed'],
  ['a range with a higher end', [figure(3, 'km', 'exactly', { upTo: 5 })], [figure(3, 'km', 'exactly', { upTo: 6 })], 'advanced'],
  ['a wider range', [figure(3, 'km', 'exactly', { upTo: 5 })], [figure(2, 'km', 'exactly', { upTo: 6 })], 'changed'],
  ['a range in the place of a figure', [figure(3)], [figure(3, 'yi-yuan', 'at-least', { upTo: 6 })], 'changed'],
  ['one figure higher, one the same', [figure(1, 'mu'), figure(2, 'km')], [figure(1, 'mu'), figure(3, 'km')], 'advanced'],
  ['one figure higher, one lower', [figure(1, 'mu'), figure(2, 'km')], [figure(2, 'mu'), figure(1, 'km')], 'changed'],
  ['the figures in another order', [figure(1, 'mu'), figure(2, 'km')], [figure(2, 'km'), figure(1, 'mu')], undefined],
  ['one figure more', [figure(1, 'mu')], [figure(1, 'mu'), figure(3, 'km')], 'changed'],
  ['one figure less', [figure(1, 'mu'), figure(3, 'km')], [figure(1, 'mu')], 'changed'],
  ['two of one unit, told apart by their words', [figure(1, 'mu', 'over', of('a')), figure(9, 'mu', 'over', of('b'))], [figure(9, 'mu', 'over', of('b')), figure(2, 'mu', 'over', of('a'))], 'advanced'],
  ['a figure of something else', [figure(1, 'mu', 'over', of('a'))], [figure(2, 'mu', 'over', of('b'))], 'changed'],
] as const)('%s', (_what, before, after, expected) => {
  expect(targetChange(aTarget({ figures: before }), aTarget({ figures: after }))).toBe(expected);
});

describe('the term', () => {
  test.each([
    ['higher by a later year', { year: 2024, figures: [figure(100)] }, { year: 2025, figures: [figure(120)] }, 'advanced'],
    ['higher by an earlier year', { year: 2026, figures: [figure(100)] }, { year: 2025, figures: [figure(120)] }, 'advanced'],
    ['higher, and now with a term', { figures: [figure(100)] }, { year: 2025, figures: [figure(120)] }, 'advanced'],
    ['higher, and no longer with a term', { year: 2024, figures: [figure(100)] }, { figures: [figure(120)] }, 'changed'],
    ['higher by a later day', { due: '2025-06-30', figures: [figure(100)] }, { due: '2025-10-01', figures: [figure(120)] }, 'changed'],
    ['higher by the same day', { due: '2025-06-30', figures: [figure(100)] }, { due: '2025-06-30', figures: [figure(120)] }, 'advanced'],
    ['higher by an earlier day', { due: '2025-10-01', figures: [figure(100)] }, { due: '2025-06-30', figures: [figure(120)] }, 'advanced'],
    ['higher by a day in the place of an earlier year', { year: 2024, figures: [figure(100)] }, { due: '2025-06-30', figures: [figure(120)] }, 'advanced'],
    ['lower by an earlier year', { year: 2026, figures: [figure(120)] }, { year: 2025, figures: [figure(100)] }, 'changed'],
    ['as much by a later year', { year: 2024, figures: [figure(100)] }, { year: 2025, figures: [figure(100)] }, 'changed'],
    ['as much by an earlier year', { year: 2026, figures: [figure(100)] }, { year: 2025, figures: [figure(100)] }, 'advanced'],
    ['nothing counted, by an earlier day', { due: '2025-10-01' }, { due: '2025-06-30' }, 'advanced'],
    ['nothing counted, by a later day', { due: '2024-06-30' }, { due: '2024-10-01' }, 'changed'],
    ['nothing counted, and now with a term', {}, { year: 2025 }, 'advanced'],
    ['nothing counted, and no longer with a term', { year: 2025 }, {}, 'changed'],
    ['a year, and its last day', { year: 2025 }, { due: '2025-12-31' }, undefined],
    ['a day, and its whole year', { due: '2025-06-30' }, { year: 2025 }, 'changed'],
  ] as const)('%s', (_what, before, after, expected) => {
    expect(targetChange(aTarget(before), aTarget(after))).toBe(expected);
  });
});

test('a higher figure of other words or other places has changed, not advanced', () => {
  const before = aTarget({ figures: [figure(100)], places: ['a', 'b'] });
  const after = { ...before, figures: [figure(120)] };
  expect(targetChange(before, { ...after, places: ['b', 'a'] })).toBe('advanced');
  expect(targetChange(before, { ...after, places: ['a'] })).toBe('changed');
  expect(targetChange(before, { ...after, places: ['a', 'c'] })).toBe('changed');
  expect(targetChange(before, { ...after, label: everyLanguage('gadgets') })).toBe('changed');
});

test('another English wording alone changes nothing', () => {
  const before = aTarget();
  expect(targetChange(before, { ...before, label: { ...before.label, en: 'gadgets' } })).toBeUndefined();
});

const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    label: fc.option(fc.constantFrom(everyLanguage('a'), everyLanguage('b')), { nil: undefined }),
    comparator: fc.constantFrom(...COMPARATORS),
    value: fc.integer({ min: 0, max: 4 }),
    upTo: fc.option(fc.integer({ min: 5, max: 6 }), { nil: undefined }),
    unit: fc.constantFrom<Unit>('mu', 'km', 'min'),
  })
  .map(({ label, upTo, ...rest }) => ({ ...rest, ...(label === undefined ? {} : { label }), ...(upTo === undefined ? {} : { upTo }) }));

const anyCompared: fc.Arbitrary<ComparedTarget> = fc
  .record({
    name: fc.constantFrom('widgets', 'gadgets'),
    figures: fc.array(anyFigure, { maxLength: 3 }),
    year: fc.option(fc.integer({ min: 2024, max: 2026 }), { nil: undefined }),
    places: fc.subarray(['a', 'b']),
  })
  .map(({ name, year, ...rest }) => ({ ...rest, label: everyLanguage(name), ...(year === undefined ? {} : { year }) }));

test('a target is alike to itself', () => {
  fc.assert(
    fc.property(anyCompared, (target) => {
      expect(targetChange(target, target)).toBeUndefined();
    }),
  );
});

test('what advances one way has changed the other way, and what is alike is alike both ways', () => {
  const wayBack = { advanced: ['changed'], changed: ['advanced', 'changed'], alike: ['alike'], added: [], dropped: [] };
  fc.assert(
    fc.property(anyCompared, anyCompared, (one, other) => {
      expect(wayBack[targetChange(one, other) ?? 'alike']).toContain(targetChange(other, one) ?? 'alike');
    }),
    { numRuns: 5_000 },
  );
});

test('what advances twice has advanced', () => {
  const one = fc
    .record({ value: fc.integer({ min: 0, max: 3 }), year: fc.integer({ min: 2024, max: 2026 }) })
    .map(({ value, year }) => aTarget({ figures: [figure(value)], year }));
  fc.assert(
    fc.property(one, one, one, (first, second, third) => {
      fc.pre(targetChange(first, second) === 'advanced' && targetChange(second, third) === 'advanced');
      expect(targetChange(first, third)).toBe('advanced');
    }),
  );
});
