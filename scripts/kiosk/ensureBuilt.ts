/** Builds the site where it is missing or older than its sources; needs no network. */
import { execFile } from 'node:child_process';
import { stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { steps } from '../testing/steps.ts';
import { STAMP, whyStale } from './whyStale.ts';

const DATA_AND_SITE = ['data', 'build'];
const MOST_OUTPUT_BYTES = 10_000_000;
const run = promisify(execFile);

/** False where there is no site to serve. A build that fails leaves the site as it was: a hall rather shows yesterday's map than none. */
export async function ensureBuilt(root: string, log: (line: string) => void): Promise<boolean> {
  const reason = await whyStale(root);
  if (reason === undefined) return true;
  log(`Building the site: ${reason}.`);
  for (const { name, command } of steps(root).filter((step) => DATA_AND_SITE.includes(step.name))) {
    const begun = new Date();
    try {
      await run(process.execPath, command, { cwd: root, maxBuffer: MOST_OUTPUT_BYTES });
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
      log([stdout, stderr].filter(Boolean).join('\n'));
      const isThere = await stat(join(root, STAMP)).then(() => true, () => false);
      log(isThere ? `THE BUILD FAILED (${name}): the site of before is served. Mend what is told above and start again.` : `The build failed (${name}), and there is no site of before to serve.`);
      return isThere;
    }
    // What changes while it builds is newer than the build.
    if (name === 'build') await utimes(join(root, STAMP), begun, begun);
  }
  return true;
}
