import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointsRange, scoreRange, span, wholePoints } from './scoreWords.ts';

test.each([
  [{ from: 0.583, to: 0.741 }, '58–75'],
  [{ from: 0.5, to: 0.5 }, '50'],
  // 0.29 × 100 is a little less than 29.
  [{ from: 0.29, to: 0.29 }, '29'],
  [{ from: 0, to: 1 }, '0–100'],
])('a score of %o is told as %s', (range, expected) => {
  expect(scoreRange(range, 'zh-Hans')).toBe(expected);
});

test('the score that is told holds the one that is known', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const told = scoreRange({ from, to }, 'en').split('–').map(Number);
      expect(told[0]).toBeLessThanOrEqual(from * 100 + 1e-6);
      expect(told.at(-1)).toBeGreaterThanOrEqual(to * 100 - 1e-6);
    }),
  );
});

test('a criterion’s part of the score has a decimal, where it needs one', () => {
  expect(pointsRange({ from: 0.0625, to: 0.12 }, 'en')).toBe('6.3–12');
  expect(wholePoints(0.655, 'en')).toBe('66');
});

test('ranks that are the same are one', () => {
  expect(span(2, 2, 'en')).toBe('2');
  expect(span(1, 3, 'en')).toBe('1–3');
});
