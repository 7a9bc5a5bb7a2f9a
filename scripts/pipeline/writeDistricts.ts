/** Writes a project folder of synthetic districts, made of the seeds and the lock of this one. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toSyntheticDistricts } from './toSyntheticDistricts.ts';

export async function writeDistricts(from: string, to: string, count: number): Promise<void> {
  const names = (await readdir(join(from, 'seeds'), { recursive: true })).filter((name) => name.endsWith('.json') && !name.endsWith('.local.json'));
  const paths = [...names.map((name) => `seeds/${name}`), 'data/geocodes.json'].toSorted();
  const files = await Promise.all(paths.map(async (path) => [path, JSON.parse(await readFile(join(from, path), 'utf8'))] as const));
  await rm(join(to, 'seeds'), { recursive: true, force: true });
  await rm(join(to, 'data'), { recursive: true, force: true });
  for (const [path, content] of toSyntheticDistricts(new Map(files), count)) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), `${JSON.stringify(content)}\n`);
  }
}
