import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import type { Measure, MeasuredTarget } from '../ThemeView.ts';
import { symbolRadiusPixels, toMeasuredTowns } from './toMeasuredTowns.ts';

const words = { 'zh-Hans': '量', 'zh-Hant': '量', en: 'output' };
const target = (place: string, value: number): MeasuredTarget => ({
  place,
  label: words,
  figure: { comparator: 'over', value, unit: 'yi-yuan' },
  passage: '2024/4/3',
  outcome: { verdict: 'not-found', beside: [], reviewedOn: '2026-01-01' },
});
const measure: Measure = { id: 'output', theme: 'towns', name: words, targets: [target('north', 80), target('middle', 500)] };
const places = ['north', 'middle', 'south'].map((id) => aPlace({ id, kind: 'town' }));

test('towns of which nothing is stated are kept as unknown, never as nought', () => {
  const { measured, without } = toMeasuredTowns(measure, [...places, aPlace({ id: 'park' }), aPlace({ id: 'lost', kind: 'town', geometry: null })]);
  expect(measured.map(({ place }) => place.id)).toEqual(['middle', 'north']);
  expect(without.map(({ place }) => place.id)).toEqual(['south']);
});

test('the area of a symbol is in proportion to its figure', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 1e6, noNaN: true }), fc.double({ min: 0.1, max: 1e6, noNaN: true }), (a, b) => {
      const largest = Math.max(a, b);
      const [one, other] = [a, b].map((value) => symbolRadiusPixels(value, largest, 44) ** 2) as [number, number];
      expect(one / other).toBeCloseTo(a / b, Math.max(0, 6 - Math.ceil(Math.log10(a / b + 1))));
    }),
  );
  expect(symbolRadiusPixels(500, 500, 44)).toBe(44);
});
