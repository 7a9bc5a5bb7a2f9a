import { expect, test } from 'vitest';
import { SQUARE_METRES_IN, areaUnitFor, lengthUnitFor } from './units.ts';

test('fifteen mu are a hectare, a hundred hectares a square kilometre', () => {
  expect(SQUARE_METRES_IN.mu * 15).toBeCloseTo(SQUARE_METRES_IN.ha, 9);
  expect(SQUARE_METRES_IN.ha * 100).toBe(SQUARE_METRES_IN.km2);
});

test.each([
  [999, 'm'],
  [1_000, 'km'],
] as const)('a length of %d m is told in %s', (metres, unit) => {
  expect(lengthUnitFor(metres)).toBe(unit);
});

test.each([
  [9_999, 'zh-Hans', 'm2'],
  [10_000, 'zh-Hans', 'mu'],
  [10_000, 'zh-Hant', 'ha'],
  [999_999, 'en', 'ha'],
  [1_000_000, 'zh-Hans', 'km2'],
] as const)('an area of %d m² is told to a reader of %s in %s', (squareMetres, language, unit) => {
  expect(areaUnitFor(squareMetres, language)).toBe(unit);
});
