/** Says why the built site is not that of the sources as they stand. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** All that a build reads. */
const SOURCES = ['src', 'scripts', 'seeds', 'data', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** The stamp of a build. */
export const STAMP = 'dist/index.html';

/**
 * The reason in words, or undefined where the site is as new as its sources. By times of change, folders' included, so that
 * a file that is gone counts too; one that was put back with its old time does not.
 */
export async function whyStale(root: string): Promise<string | undefined> {
  const stamp = await stat(join(root, STAMP)).catch(() => undefined);
  if (stamp === undefined) return 'dist/ is not there';
  for (const source of SOURCES) {
    const newer = await newerThan(root, source, stamp.mtimeMs);
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
