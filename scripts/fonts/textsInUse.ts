/** Every text that the page can show of itself, by the script it is written in. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toTraditional } from '../seeds/localise.ts';

export interface TextsInUse {
  readonly 'zh-Hans': readonly string[];
  readonly 'zh-Hant': readonly string[];
}

/** `files` are the layers as built; the interface texts stand in `src/i18n/`. */
export async function textsInUse(root: string, files: ReadonlyMap<string, string>): Promise<TextsInUse> {
  const folder = join(root, 'src/i18n');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.ts'));
  const interfaceTexts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const base = await Promise.all(
    ['rivers.geojson'].map((name) =>
      readFile(join(root, 'data/base', name), 'utf8').catch(() => ''),
    ),
  );
  const all = [...files.values(), ...interfaceTexts, ...base];
  return { 'zh-Hans': all, 'zh-Hant': [...all, ...base.map(toTraditional)] };
}
