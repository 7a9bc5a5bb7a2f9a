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

test('what was answered is there for the next run', async () => {
  const first = await AnswerJournal.open(path());
  await first.add('a', { hits: [{ name: '大泽镇' }] });
  await first.add('b', []);
  const second = await AnswerJournal.open(path());
  expect(second.size).toBe(2);
  expect(second.get('a')).toEqual({ hits: [{ name: '大泽镇' }] });
  expect([second.has('b'), second.has('c')]).toEqual([true, false]);
});

test('a line that was cut off is left out, and the lines after it are whole', async () => {
  const first = await AnswerJournal.open(path());
  await first.add('a', 1);
  await appendFile(path(), '\n{"request":"b","ans');
  const second = await AnswerJournal.open(path());
  expect([second.has('a'), second.has('b')]).toEqual([true, false]);
  await second.add('c', 3);
  const third = await AnswerJournal.open(path());
  expect([third.get('a'), third.get('c')]).toEqual([1, 3]);
});

test('a run that is done leaves nothing behind', async () => {
  const journal = await AnswerJournal.open(path());
  await journal.add('a', 1);
  await journal.clear();
  expect(journal.has('a')).toBe(false);
  await expect(readFile(path())).rejects.toThrow('ENOENT');
});
