import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { readCharacterMap } from './characterMap.ts';
import { subsetFace } from './subsetFace.ts';
import { readTables, tableOf } from './sfnt.ts';

/** Character → bytes of its outline, read back from a finished woff2. */
async function outlines(woff2: Uint8Array, characters: string): Promise<ReadonlyMap<string, number>> {
  const tables = readTables(await subsetFont(Buffer.from(woff2), characters, { targetFormat: 'truetype' }));
  const loca = tableOf(tables, 'loca');
  const isLong = tableOf(tables, 'head').getInt16(50) === 1;
  const offset = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const glyphs = [...readCharacterMap(tableOf(tables, 'cmap'))];
  return new Map(glyphs.map(([point, glyph]) => [String.fromCodePoint(point), offset(glyph + 1) - offset(glyph)]));
}

test('the subset draws every character asked for and no other', async () => {
  const characters = '“”…→●会新规（），';
  const { woff2, missing } = await subsetFace(characters, ['noto-sans-sc']);
  const found = await outlines(woff2, characters);
  expect(missing).toBe('');
  expect([...found.keys()].toSorted().join('')).toBe([...characters].toSorted().join(''));
  expect([...found.values()].filter((bytes) => bytes < 12)).toEqual([]);
});

test('full-width punctuation, which the traditional main file lacks, comes from the slices', async () => {
  const { woff2, missing } = await subsetFace('（），：；！？', ['noto-sans-tc']);
  expect(missing).toBe('');
  expect((await outlines(woff2, '（），：；！？')).size).toBe(7);
});

test('a second typeface fills what the first lacks', async () => {
  const first = await subsetFace('規规', ['noto-sans-tc']);
  const both = await subsetFace('規规', ['noto-sans-tc', 'noto-sans-sc']);
  expect(first.missing).toBe('规');
  expect(both.missing).toBe('');
  expect((await outlines(both.woff2, '規规')).size).toBe(2);
});

test('a character that no typeface has is named', async () => {
  expect((await subsetFace('会㙟𠮷', ['noto-sans-sc', 'noto-sans-tc'])).missing).toBe('㙟𠮷');
});

test('the same characters give the same bytes', async () => {
  const [one, other] = await Promise.all([subsetFace('会规', ['noto-sans-sc']), subsetFace('会规', ['noto-sans-sc'])]);
  expect(Buffer.compare(one.woff2, other.woff2)).toBe(0);
});
