import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Original } from '../../src/domain/Original.ts';
import type { Mention } from '../../src/domain/Report.ts';
import { textsInUse } from '../fonts/textsInUse.ts';
import { readSeeds } from '../seeds/readSeeds.ts';
import { ORIGINAL_FILE, writeOriginal } from './writeOriginal.ts';

const seeds = await readSeeds(fileURLToPath(new URL('../fixtures/good', import.meta.url)), []);
const LEDGER: Mention[] = [
  { passage: '2024/3/1', chapter: 3, asPrinted: '大泽', readAs: '大泽', resolution: 'located', feature: 'daze' },
  { passage: '2024/3/1', chapter: 3, asPrinted: '样场', readAs: '样场', resolution: 'unlocated', feature: 'yard' },
];

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'original-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(content?: string | Uint8Array): Promise<{ lines: string[]; original: Original }> {
  if (content !== undefined) {
    const file = join(root, 'seeds/reports/2024/original.txt');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const lines: string[] = [];
  await writeOriginal({ root, seeds, ledger: LEDGER, log: (line) => lines.push(line) });
  return { lines, original: JSON.parse(await readFile(join(root, ORIGINAL_FILE), 'utf8')) as Original };
}

test('without an original an empty file is written and nothing is said', async () => {
  expect(await write()).toEqual({ lines: [], original: { sentences: [], mentions: [] } });
});

test('with one, what was found and what was not is said, and the fonts get its characters', async () => {
  const { lines, original } = await write('\ufeff3 园区\r\n彧大泽。');
  expect(lines).toEqual([
    'seeds/reports/2024/original.txt: 1 of 2 mentions found',
    'seeds/reports/2024/original.txt › chapter 3 › 样场: ledger has 1, text has 0',
  ]);
  // The byte order mark is no character of the text.
  expect(original.mentions[0]?.selector[1]).toEqual({ type: 'TextPositionSelector', start: 7, end: 9 });
  expect((await textsInUse(root, new Map())).join('')).toContain('彧大泽');
});

test('GB18030 is read too', async () => {
  // 3 园, a line break, 大泽。
  const { original } = await write(Uint8Array.from([0x33, 0x20, 0xd4, 0xb0, 0x0a, 0xb4, 0xf3, 0xd4, 0xf3, 0xa1, 0xa3]));
  expect(original.sentences).toEqual(['大泽。']);
});

test('what is no text is said, and the page goes without', async () => {
  const { lines, original } = await write(Uint8Array.from([0x41, 0xff, 0xff]));
  expect(lines).toEqual(['seeds/reports/2024/original.txt: no text (its bytes are no gb18030 text)']);
  expect(original.mentions).toEqual([]);
});
