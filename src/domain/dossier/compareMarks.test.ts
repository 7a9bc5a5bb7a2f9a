import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known, missing, type Measure } from '../shortlist/Measure.ts';
import { compareMarks } from './compareMarks.ts';

const of = (from: number, to: number): Measure => known({ from, to });

/** Whether the one that is marked best is better than every other, at these true values. */
function holds(drawn: readonly (readonly [{ readonly from: number; readonly to: number }, number])[]): boolean {
  const best = compareMarks(drawn.map(([each]) => known(each)), 'less').marks.indexOf('best');
  const truth = drawn.map(([{ from, to }, share]) => from + share * (to - from));
  return best < 0 || truth.every((value, index) => index === best || value > (truth[best] ?? 0));
}

describe('marks of a row', () => {
  test.each([
    ['three apart', [of(1, 2), of(3, 4), of(5, 6)], 'less', ['best', undefined, 'worst'], 'clear'],
    ['the same, where more is better', [of(1, 2), of(3, 4), of(5, 6)], 'more', ['worst', undefined, 'best'], 'clear'],
    ['two that overlap', [of(1, 4), of(3, 6)], 'less', [undefined, undefined], 'unclear'],
    ['two that touch', [of(1, 3), of(3, 6)], 'less', [undefined, undefined], 'unclear'],
    ['one apart from two that overlap', [of(1, 2), of(3, 6), of(4, 7)], 'less', ['best', undefined, undefined], 'clear'],
    ['all alike', [of(2, 2), of(2, 2)], 'more', [undefined, undefined], 'same'],
    ['one that is known', [of(1, 2), missing('no-fact')], 'less', [undefined, undefined], 'unknown'],
    ['what is unknown beside two', [of(1, 2), missing('part-only', { from: 9, to: Infinity }), of(5, 6)], 'less', ['best', undefined, undefined], 'clear'],
    ['a lower bound that may be better', [of(1, 2), missing('part-only', { from: 2, to: Infinity }), of(0, 1)], 'more', [undefined, undefined, undefined], 'unclear'],
  ] as const)('%s', (_case, measures, better, marks, verdict) => {
    expect(compareMarks(measures, better)).toEqual({ marks, verdict });
  });

  test('whatever the true values within the ranges, the best is better than every other that is known', () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 20 })).map(([from, width]) => ({ from, to: from + width }));
    const drawn = fc.array(fc.tuple(range, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 2, maxLength: 4 });
    expect(() => fc.assert(fc.property(drawn, holds))).not.toThrow();
  });
});
