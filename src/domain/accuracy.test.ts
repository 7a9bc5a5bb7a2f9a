import { expect, test } from 'vitest';
import { accuracyClassOf } from './accuracy.ts';

test.each([
  [10, 'surveyed'],
  [50, 'surveyed'],
  [51, 'site'],
  [300, 'site'],
  [500, 'street'],
  [501, 'village'],
  [1_500, 'village'],
  [2_500, 'town'],
  [6_000, 'town'],
  [6_001, 'area'],
])('±%i m is of class %s', (radiusMetres, expected) => {
  expect(accuracyClassOf(radiusMetres)).toBe(expected);
});
