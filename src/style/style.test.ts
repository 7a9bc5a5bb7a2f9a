import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.css') && name !== 'tokens.css' && name !== 'fonts.css');
const sheets = await Promise.all(names.map(async (name) => ({ name, text: await readFile(`${FOLDER}${name}`, 'utf8') })));

/** Declarations of these properties whose value is not as it should be. */
function wrong(property: RegExp, isRight: (value: string) => boolean): string[] {
  return sheets.flatMap(({ name, text }) =>
    [...text.matchAll(/^\s*([a-z-]+):\s*([^;]+);/gm)]
      .filter(([, key = '', value = '']) => property.test(key) && !isRight(value))
      .map(([line]) => `${name}: ${line.trim()}`),
  );
}

test('the style sheets are all read', () => {
  expect(names.length).toBeGreaterThan(8);
});

test('no style sheet is longer than any other file may be', () => {
  expect(sheets.filter(({ text }) => text.split('\n').length > 300).map(({ name }) => name)).toEqual([]);
});

test('there is one scale of type', () => {
  expect(wrong(/^font-size$/, (value) => /^(var\(--type-[a-z]+\)|inherit)$/.test(value))).toEqual([]);
});

test('colours are named, never written out', () => {
  expect(wrong(/color|background|border|shadow|outline|fill|stroke/, (value) => !/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i.test(value))).toEqual([]);
});

test('everything moves at one pace', () => {
  expect(wrong(/^(transition|animation)$/, (value) => value.includes('var(--step)'))).toEqual([]);
});
