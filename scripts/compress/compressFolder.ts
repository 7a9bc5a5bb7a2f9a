/** Writes beside every text of a folder what a server may send in its place: brotli and gzip, each as small as it gets. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is sent in one packet gains nothing. */
const LEAST_BYTES = 1_024;
/** Fonts, pictures and archives are compressed already. */
const TEXT = /\.(?:js|css|html|json|geojson|svg|webmanifest)$/;

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
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  await Promise.all([
    toBrotli(text, { params }).then((brotli) => writeFile(`${path}.br`, brotli)),
    toGzip(text, { level: constants.Z_BEST_COMPRESSION }).then((zipped) => writeFile(`${path}.gz`, zipped)),
  ]);
  return true;
}
