/** Runs an expensive step only if its inputs changed since its result was kept. */
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeIfChanged } from '../write/writeIfChanged.ts';

export interface Step<Result> {
  /** File that keeps the result, beside a hash of the inputs. */
  readonly file: string;
  /** All that the result depends on, beside the code in this folder: versions, settings. */
  readonly inputs: unknown;
  readonly run: () => Promise<Result>;
}

export interface Outcome<Result> {
  readonly result: Result;
  readonly isFresh: boolean;
}

export async function cachedStep<Result>({ file, inputs, run }: Step<Result>): Promise<Outcome<Result>> {
  const hash = await hashOf(inputs);
  const kept = await readKept(file);
  if (kept?.hash === hash) return { result: kept.result as Result, isFresh: false };
  const result = await run();
  await writeIfChanged(file, JSON.stringify({ hash, result }));
  return { result, isFresh: true };
}

async function readKept(file: string): Promise<{ hash: string; result: unknown } | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as { hash: string; result: unknown };
  } catch {
    return undefined; // Missing or damaged: the step runs again and writes it anew.
  }
}

/** The code counts as an input: whoever changes how a step works gets its new result. */
async function hashOf(inputs: unknown): Promise<string> {
  const names = await readdir(import.meta.dirname);
  const hash = createHash('sha256').update(JSON.stringify(inputs));
  for (const name of names.filter((each) => each.endsWith('.ts') && !each.endsWith('.test.ts')).toSorted()) {
    hash.update(name).update(await readFile(join(import.meta.dirname, name)));
  }
  return hash.digest('hex');
}
