/** Builds the site where it is missing, not whole or older than its sources; needs no network. */
import { execFile } from 'node:child_process';
import { open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { steps } from '../testing/steps.ts';
import { DIST, PAGE, whyStale } from './whyStale.ts';

/** Where it is built, and where the one before it lies while they change places: beside the site, for a folder cannot be renamed across disks. */
const NEXT = '.cache/kiosk-next';
const BEFORE = '.cache/kiosk-before';
const MOST_OUTPUT_BYTES = 10_000_000;
const run = promisify(execFile);

/**
 * False where there is no site to serve. A build that fails or is cut off leaves the site as it was: a hall rather shows
 * yesterday's map than none.
 */
export async function ensureBuilt(root: string, log: (line: string) => void): Promise<boolean> {
  // Cut off while they changed places: only where there is no site does this do anything.
  await rename(join(root, BEFORE), join(root, DIST)).catch(() => undefined);
  const reason = await whyStale(root);
  if (reason === undefined) return true;
  log(`Building the site: ${reason}.`);
  const commands = steps(root);
  const commandOf = (name: string) => commands.find((step) => step.name === name)?.command ?? [];
  try {
    await run(process.execPath, commandOf('data'), { cwd: root, maxBuffer: MOST_OUTPUT_BYTES });
    const begun = new Date();
    await run(process.execPath, [...commandOf('build'), '--outDir', NEXT, '--emptyOutDir'], { cwd: root, maxBuffer: MOST_OUTPUT_BYTES });
    // What changes while it builds is newer than the build.
    await utimes(join(root, NEXT, PAGE), begun, begun);
    await putInPlace(root);
    return true;
  } catch (error) {
    const { stdout, stderr, message } = error as Error & { readonly stdout?: string; readonly stderr?: string };
    log([message, stdout, stderr].filter(Boolean).join('\n'));
    const isThere = await stat(join(root, DIST, PAGE)).then(() => true, () => false);
    log(isThere ? 'THE BUILD FAILED: the site of before is served. Mend what is told above and start again.' : 'The build failed, and there is no site of before to serve.');
    return isThere;
  }
}

async function putInPlace(root: string): Promise<void> {
  const [dist, next, before] = [DIST, NEXT, BEFORE].map((folder) => join(root, folder)) as [string, string, string];
  // A name may reach the disk before what it names: after a power cut the files would be empty.
  for (const entry of await readdir(next, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) await toDisk(join(entry.parentPath, entry.name));
  }
  await rm(before, { recursive: true, force: true });
  await rename(dist, before).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  await rename(next, dist);
  await rm(before, { recursive: true, force: true });
}

async function toDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
