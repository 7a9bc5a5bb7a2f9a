import { expect, test } from 'vitest';
import { hasMoreContrast, SCHEMES, toneOf, withTone } from './Scheme.ts';

test('every scheme has its tone, and more contrast or not', () => {
  expect(SCHEMES.map((scheme) => [scheme, toneOf(scheme), hasMoreContrast(scheme)])).toEqual([
    ['light', 'light', false],
    ['dark', 'dark', false],
    ['light-contrast', 'light', true],
    ['dark-contrast', 'dark', true],
  ]);
});

test('another tone keeps the contrast', () => {
  expect(SCHEMES.map((scheme) => withTone(scheme, 'dark'))).toEqual(['dark', 'dark', 'dark-contrast', 'dark-contrast']);
  expect(SCHEMES.map((scheme) => withTone(scheme, 'light'))).toEqual(['light', 'light', 'light-contrast', 'light-contrast']);
});
