import { read } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withEndingReads } from './endingReads.ts';

const code = readFileSync(new URL('../../node_modules/@e965/xlsx/xlsx.mjs', import.meta.url), 'utf8');

test('the code of the package is mended where it has to be, and another code is refused', () => {
  expect(withEndingReads(code).length).toBeGreaterThan(code.length);
  expect(() => withEndingReads('export {};')).toThrow('look at it');
  expect(() => withEndingReads(withEndingReads(code))).toThrow('look at it');
});

/** As Excel 2 wrote them: the beginning of a sheet, one record, the end. */
const sheetOf = (...record: readonly number[]) => Uint8Array.from([0x09, 0, 4, 0, 2, 0, 0x10, 0, ...record, 0x0a, 0, 0, 0]);

test('a text without its length ends, and is refused where it stands', () => {
  expect(() => read(sheetOf(0x07, 0, 0, 0), { type: 'array' })).toThrow('String record expects Formula');
});

test('a list of sheets elsewhere without its count ends', () => {
  expect(read(sheetOf(0x17, 0, 0, 0), { type: 'array' }).SheetNames).toHaveLength(1);
});
