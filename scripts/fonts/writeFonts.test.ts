import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFonts } from './writeFonts.ts';

const TEXTS = { 'zh-Hans': ['新会 2024', '“规划”'], 'zh-Hant': ['新會㙟', '規劃'] };

let outFolder: string;
beforeEach(async () => {
  outFolder = await mkdtemp(join(tmpdir(), 'fonts-'));
});
afterEach(() => rm(outFolder, { recursive: true }));

async function write(texts = TEXTS): Promise<readonly string[]> {
  const lines: string[] = [];
  await writeFonts({ texts, outFolder, log: (line) => lines.push(line) });
  return lines;
}

test('both faces and their index are written, and nothing else is left behind', async () => {
  const records = await writeFonts({ texts: TEXTS, outFolder, log: () => {} });
  expect((await readdir(outFolder)).toSorted()).toEqual(['fonts.json', 'noto-sans-sc-subset.woff2', 'noto-sans-tc-subset.woff2']);
  expect(JSON.parse(await readFile(join(outFolder, 'fonts.json'), 'utf8'))).toEqual(records);
  for (const record of Object.values(records)) {
    const woff2 = await readFile(join(outFolder, record.file));
    expect(woff2.subarray(0, 4).toString()).toBe('wOF2');
    expect(woff2.length).toBe(record.bytes);
  }
  expect(records['zh-Hans']).toMatchObject({ count: 6, missing: '', characters: '“”会划新规' });
  expect(records['zh-Hant']).toMatchObject({ count: 4, missing: '㙟' });
});

test('missing characters are logged', async () => {
  expect(await write()).toContain('noto-sans-tc-subset.woff2: no typeface has 㙟');
});

test('a second run leaves unchanged faces alone', async () => {
  await write();
  const lines = await write();
  expect(lines.filter((line) => line.includes('unchanged'))).toHaveLength(2);
});

test('only the face whose characters changed is made again', async () => {
  await write();
  const lines = await write({ ...TEXTS, 'zh-Hans': ['新会区'] });
  expect(lines.filter((line) => line.includes('unchanged'))).toEqual([expect.stringContaining('noto-sans-tc')]);
});

test.each([
  ['a lost font file', () => rm(join(outFolder, 'noto-sans-sc-subset.woff2'))],
  ['a broken index', () => writeFile(join(outFolder, 'fonts.json'), '{')],
])('%s is made again', async (_title, damage) => {
  await write();
  const before = await readFile(join(outFolder, 'fonts.json'), 'utf8');
  await damage();
  await write();
  expect(await readFile(join(outFolder, 'fonts.json'), 'utf8')).toBe(before);
  expect(await readdir(outFolder)).toHaveLength(3);
});
