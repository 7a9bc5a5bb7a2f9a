import { read } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withEndingReads } from './endingReads.ts';

const code = readFileSync(new URL('../../node_modules/@e965/xlsx/xlsx.mjs', import.meta.url), 'utf8');

test('the code of the package is mended in its one place, and another code is refused', () => {
  expect(withEndingReads(code).length).toBeGreaterThan(code.length);
  expect(() => withEndingReads('export {};')).toThrow('look at it');
  expect(() => withEndingReads(withEndingReads(code))).toThrow('look at it');
});

test('a text whose length is cut off ends the reading, in the package as tests and build have it', () => {
  // BIFF2: the beginning of a sheet, a text of no bytes, the end.
  const sheet = Uint8Array.from([0x09, 0, 4, 0, 2, 0, 0x10, 0, 0x07, 0, 0, 0, 0x0a, 0, 0, 0]);
  expect(() => read(sheet, { type: 'array' })).toThrow('a text ends too soon');
});
