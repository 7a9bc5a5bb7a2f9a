/** Runs one project of vitest and counts its tests. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests } from './countTests.ts';
import type { Outcome } from './Outcome.ts';
import { runCommand } from './runCommand.ts';

interface RunVitestOptions {
  readonly name: string;
  /** The script of vitest and its arguments. */
  readonly command: readonly string[];
  readonly folder: string;
}

/** The report goes to a temporary file, so that no report of an earlier run can be counted. */
export async function runVitest({ name, command, folder }: RunVitestOptions): Promise<Outcome> {
  const temporary = await mkdtemp(join(tmpdir(), 'test-report-'));
  try {
    const path = join(temporary, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
    const failure = await runCommand([...command, ...reporters], folder);
    const report = await readFile(path, 'utf8').catch(() => undefined);
    return countTests({ name, report, failure });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
