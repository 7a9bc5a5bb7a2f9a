import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile, ratio, spreadOf } from './statistics.ts';

test('the middle of an even number of values lies between the two in the middle', () => {
  expect(spreadOf([9, 1, 4, 2])).toEqual({ median: 3, least: 1, most: 9, count: 4 });
  expect(spreadOf([7, undefined, 5])).toEqual({ median: 6, least: 5, most: 7, count: 2 });
  expect(spreadOf([undefined])).toBeUndefined();
});

test('a quantile lies on the line between its neighbours', () => {
  expect(quantile([10, 0], 0.95)).toBeCloseTo(9.5);
  expect(quantile([3], 0.95)).toBe(3);
  expect(quantile([], 0.5)).toBeNaN();
});

test('a quantile lies within the values, and values do not depend on their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
      const found = quantile(values, share);
      expect(found).toBeGreaterThanOrEqual(Math.min(...values));
      expect(found).toBeLessThanOrEqual(Math.max(...values));
      expect(quantile(values.toReversed(), share)).toBe(found);
    }),
  );
});

test('nothing is divided by what was not measured', () => {
  expect(ratio(1, 4)).toBe(0.25);
  expect(ratio(undefined, 4)).toBeUndefined();
  expect(ratio(1, undefined)).toBeUndefined();
  expect(ratio(1, 0)).toBeUndefined();
});
