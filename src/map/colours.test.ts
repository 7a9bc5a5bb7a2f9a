import { expect, test } from 'vitest';
import { mix, toRgba, withAlpha } from './colours.ts';

test('a strength becomes the last pair of a hex colour', () => {
  expect(withAlpha('#1870c2', 0.5)).toBe('#1870c280');
  expect(withAlpha('#1870c2', 2)).toBe('#1870c2ff');
});

test('a hex colour becomes four bytes', () => {
  expect(toRgba('#1870c2')).toEqual([24, 112, 194, 255]);
});

test('mixing goes from the first colour to the second', () => {
  expect(mix('#000000', '#ffffff', 0)).toBe('#000000');
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mix('#000000', '#ffffff', 1)).toBe('#ffffff');
});
