import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AnswerJournal } from './AnswerJournal.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const path = () => join(folder, 'deep/service.jsonl');
const open = (today = '2026-02-03') => AnswerJournal.open(path(), today);
const kept = (body: unknown, on = '2026-02-03') => ({ on, body });

test('what was answered is there for the next run, with its day', async () => {
  const first = await open();
  await first.add('a', kept({ hits: [{ name: '大泽镇' }] }));
  await first.add('b', kept([], '2026-02-01'));
  const second = await open();
  expect(second.get('a')).toEqual({ on: '2026-02-03', body: { hits: [{ name: '大泽镇' }] } });
  expect(second.get('b')).toEqual({ on: '2026-02-01', body: [] });
  expect(second.get('c')).toBeUndefined();
});

test('after a week an answer is asked for again', async () => {
  await (await open()).add('a', kept(1));
  expect((await open('2026-02-10')).get('a')).toBeDefined();
  expect((await open('2026-02-11')).get('a')).toBeUndefined();
});

test('a line that was cut off is left out, and the lines after it are whole', async () => {
  const first = await open();
  await first.add('a', kept(1));
  await appendFile(path(), '\n{"request":"b","on":"2026-02-03","bo');
  const second = await open();
  expect([second.get('a')?.body, second.get('b')]).toEqual([1, undefined]);
  await second.add('c', kept(3));
  const third = await open();
  expect([third.get('a')?.body, third.get('c')?.body]).toEqual([1, 3]);
});

test('a run that is done forgets its own answers, and leaves those of another', async () => {
  const journal = await open();
  await journal.add('a', kept(1));
  await journal.add('b', kept(2));
  await journal.forget(['a', 'never asked']);
  expect((await open()).get('a')).toBeUndefined();
  expect((await open()).get('b')?.body).toBe(2);
  await journal.forget(['b']);
  await expect(readFile(path())).rejects.toThrow('ENOENT');
});
