import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFolder } from './compressFolder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compress-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('texts of more than a kilobyte get both forms, which hold the same bytes; small ones, fonts and pictures get none', async () => {
  const text = '会城街道 Huicheng '.repeat(100);
  await mkdir(join(folder, 'assets'));
  for (const name of ['index.html', 'assets/parks-abcdefgh.geojson', 'assets/face.woff2', 'icon.png', 'map.pmtiles']) await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'small.json'), '{}');

  expect(await compressFolder(folder)).toBe(2);

  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:br|gz)$/.test(name));
  expect(names.toSorted()).toEqual(['assets/parks-abcdefgh.geojson.br', 'assets/parks-abcdefgh.geojson.gz', 'index.html.br', 'index.html.gz']);
  expect(brotliDecompressSync(await readFile(join(folder, 'index.html.br'))).toString()).toBe(text);
  expect(gunzipSync(await readFile(join(folder, 'index.html.gz'))).toString()).toBe(text);
});
