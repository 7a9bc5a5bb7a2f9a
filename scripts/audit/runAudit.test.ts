import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runData } from '../runData.ts';
import type { Audit } from './Audit.ts';
import { runAudit, type AuditRun } from './runAudit.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'audit-'));
  await cp(fileURLToPath(new URL('../fixtures/good', import.meta.url)), root, { recursive: true });
  await runData({ root, check: false, log: ignore, fail: ignore, writeAssets: () => Promise.resolve() });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const ignore = () => undefined;

async function audit(content: string | Uint8Array, options: Partial<AuditRun> = {}) {
  const file = join(root, 'a.txt');
  await writeFile(file, content);
  const [logged, failed]: [string[], string[]] = [[], []];
  const log = (line: string) => logged.push(line);
  const code = await runAudit({ root, file, json: false, log, fail: (line) => failed.push(line), ...options });
  return { code, logged, failed: failed.map((line) => line.replaceAll(root, '')) };
}

test('a text whose known names the ledger holds ends with 0', async () => {
  const { code, logged, failed } = await audit('大泽的凤山湖园区。');
  expect([code, failed]).toEqual([0, []]);
  expect(logged.at(-1)).toBe('share covered: 100.0 %');
});

test('a known name that the ledger lacks ends with 1 and is named', async () => {
  const { code, logged } = await audit('大泽的样场。');
  expect(code).toBe(1);
  expect(logged).toContain('missing: 样场, printed 1 times: the map knows it (yard), the ledger of the report in force does not');
});

test('an unknown name alone is no reason to fail', async () => {
  expect((await audit('大泽的白石公园。')).code).toBe(0);
});

/** 大泽。 in GB18030 */
const GB18030 = Uint8Array.from([0xb4, 0xf3, 0xd4, 0xf3, 0xa1, 0xa3]);

test('GB18030 is noticed, and JSON is one document', async () => {
  const { logged } = await audit(GB18030, { json: true });
  const result = JSON.parse(logged.join('\n')) as Audit;
  expect([result.encoding, result.characters, result.totals.covered]).toEqual(['gb18030', 3, 1]);
});

test('a wrong encoding, a picture and mere bytes are no text', async () => {
  expect(await audit(GB18030, { encoding: 'utf-8' })).toEqual({
    code: 1,
    logged: [],
    failed: ['/a.txt: no text (its bytes are no utf-8 text)'],
  });
  expect((await audit(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).code).toBe(1);
  expect((await audit(Uint8Array.from([0x41, 0xff, 0xff]))).failed).toEqual(['/a.txt: no text (its bytes are neither UTF-8 nor GB18030)']);
});

test('in a stated encoding a damaged byte costs a note, and without one the file', async () => {
  const damaged = Uint8Array.from([...new TextEncoder().encode('大泽。'), 0xff, ...new TextEncoder().encode('大泽。')]);
  const { code, logged, failed } = await audit(damaged, { encoding: 'utf-8' });
  expect([code, failed]).toEqual([0, ['/a.txt: note: characters that could not be read: 1']]);
  expect(logged.at(-1)).toBe('share covered: 100.0 %');
  expect(await audit(damaged)).toMatchObject({ code: 1, logged: [] });
});

test('a file that is cut within its last character is read with a note', async () => {
  for (const content of [new TextEncoder().encode('大泽。'), GB18030]) {
    const { code, failed } = await audit(content.slice(0, -1));
    expect([code, failed]).toEqual([0, ['/a.txt: note: its last character is cut off; it was left out']]);
  }
});

test('a file that is not there, and a folder, end with 2', async () => {
  expect(await audit('', { file: join(root, 'none.txt') })).toMatchObject({ code: 2, failed: ['/none.txt: no such file'] });
  expect(await audit('', { file: root })).toMatchObject({ code: 2, failed: [': is no file'] });
});

test('seeds with issues and a missing ledger are reported before anything is audited', async () => {
  await rm(join(root, 'data/mentions.json'));
  await writeFile(join(root, 'seeds/not-places.json'), '[{"name":"断头路"}]');
  expect(await audit('大泽。')).toEqual({
    code: 1,
    logged: [],
    failed: [
      'seeds/not-places.json › 断头路 › reason: is missing',
      'data/mentions.json: the ledger is missing or broken (run npm run data)',
    ],
  });
});
