/** Writes into a built site the files from which hosts take its headers. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOST_FILE_NAMES, HOST_FILES } from './hosts/index.ts';
import type { SiteHeaders } from './siteHeaders.ts';

export async function writeHostFiles(dist: string, headers: SiteHeaders): Promise<void> {
  const entries = await readdir(dist, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !HOST_FILE_NAMES.includes(entry.name)).map(({ name }) => name);
  // What is sent in the place of a file is asked for under the file's own name.
  const beside = ['/', ...names.filter((name) => !/\.(?:br|gz)$/.test(name)).toSorted().map((name) => `/${name}`)];
  await Promise.all(HOST_FILES.map(({ name, toText }) => writeFile(join(dist, name), toText(headers, beside))));
}
