import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cachedStep } from './cachedStep.ts';

async function temporaryFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'step-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'step.json');
}

test('a step runs once for the same inputs and again for others', async () => {
  const file = await temporaryFile();
  let runs = 0;
  const step = (inputs: string) => cachedStep({ file, inputs, run: async () => (runs += 1) });
  expect(await step('a')).toEqual({ result: 1, isFresh: true });
  expect(await step('a')).toEqual({ result: 1, isFresh: false });
  expect(await step('b')).toEqual({ result: 2, isFresh: true });
});

test('a damaged result is made anew', async () => {
  const file = await temporaryFile();
  await writeFile(file, '{"hash": ');
  expect(await cachedStep({ file, inputs: 1, run: async () => 'new' })).toEqual({ result: 'new', isFresh: true });
});
