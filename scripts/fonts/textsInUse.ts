/** Every text that the page can show of itself, in all its languages. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ORIGINAL_FILE } from '../original/writeOriginal.ts';

/** `files` are the layers as built; texts of the interface may stand anywhere in `src/`. */
export async function textsInUse(root: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const source = join(root, 'src');
  const names = await readdir(source, { recursive: true }).catch(() => []);
  const code = names.filter((name) => /\.tsx?$/.test(name) && !/\.test\.|(?:^|[\\/])testing[\\/]/.test(name));
  const interfaceTexts = await Promise.all(code.map((name) => readFile(join(source, name), 'utf8')));
  const assets = ['rivers', 'network', 'sheet', 'cities'].map((name) => `data/base/${name}.geojson`).concat(ORIGINAL_FILE);
  const assetTexts = await Promise.all(assets.map((name) => readFile(join(root, name), 'utf8').catch(() => '')));
  return [...files.values(), ...interfaceTexts, ...assetTexts];
}
