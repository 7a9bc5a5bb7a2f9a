/** Says why the built site is not that of the sources as they stand. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** All that a build reads. */
const SOURCES = ['src', 'scripts', 'seeds', 'data', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** The folder of the built site. */
export const DIST = 'dist';
/** In it, the page, which bears the time of the build. */
export const PAGE = 'index.html';
/** In it, what is written last, and then once more with the list of all files in the place of this mark. */
const WORKER = 'serviceWorker.js';
const MARK = '__WB_MANIFEST';

/**
 * The reason in words, or undefined where the site is as new as its sources. By times of change, folders' included, so that
 * a file that is gone counts too; one that was put back with its old time does not.
 */
export async function whyStale(root: string): Promise<string | undefined> {
  const page = await stat(join(root, DIST, PAGE)).catch(() => undefined);
  if (page === undefined) return 'dist/ is not there';
  const worker = await readFile(join(root, DIST, WORKER), 'utf8').catch(() => '');
  if (worker === '' || worker.includes(MARK)) return 'the build of dist/ was cut off';
  for (const source of SOURCES) {
    const newer = await newerThan(root, source, page.mtimeMs);
    if (newer !== undefined) return `${newer} has changed since dist/ was built`;
  }
  return undefined;
}

async function newerThan(root: string, path: string, thanMs: number): Promise<string | undefined> {
  const entry = await stat(join(root, path)).catch(() => undefined);
  if (entry === undefined) return undefined;
  if (entry.mtimeMs > thanMs) return path;
  if (!entry.isDirectory()) return undefined;
  for (const name of await readdir(join(root, path))) {
    const newer = await newerThan(root, `${path}/${name}`, thanMs);
    if (newer !== undefined) return newer;
  }
  return undefined;
}
