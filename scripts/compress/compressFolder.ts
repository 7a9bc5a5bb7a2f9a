/** Writes beside every text of a folder what a server may send in its place: brotli and gzip, each as small as it gets. */
import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is sent in one packet gains nothing. */
const LEAST_BYTES = 1_024;
/** Fonts, pictures and archives are compressed already. */
const TEXT = /\.(?:js|css|html|json|geojson|svg|webmanifest)$/;

/** Most texts are those of the build before. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/compressed', import.meta.url));

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** How many texts there were. Both kinds of all of them wait for the threads of zlib at once. */
export async function compressFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile() && TEXT.test(entry.name)).map(({ parentPath, name }) => join(parentPath, name));
  const written = await Promise.all(paths.map(compressFile));
  return written.filter(Boolean).length;
}

async function compressFile(path: string): Promise<boolean> {
  const text = await readFile(path);
  if (text.length <= LEAST_BYTES) return false;
  const known = join(CACHE, createHash('sha256').update(text).digest('hex'));
  await Promise.all([
    writeOnce(`${path}.br`, `${known}.br`, () => toBrotli(text, { params: brotliParams(text.length) })),
    writeOnce(`${path}.gz`, `${known}.gz`, () => toGzip(text, { level: constants.Z_BEST_COMPRESSION })),
  ]);
  return true;
}

function brotliParams(bytes: number): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
  };
}

async function writeOnce(path: string, known: string, make: () => Promise<Buffer>): Promise<void> {
  const isKnown = await copyFile(known, path).then(() => true, () => false);
  if (isKnown) return;
  await writeFile(path, await make());
  // Moved into place whole: builds may run side by side, and two texts be the same.
  const staging = `${known}-${randomUUID()}`;
  await mkdir(CACHE, { recursive: true });
  await copyFile(path, staging);
  await rename(staging, known);
}
