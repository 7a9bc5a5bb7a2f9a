import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whyStale } from './whyStale.ts';

let root: string;
const BEFORE = new Date('2026-11-01');
const BUILT = new Date('2026-11-02');
const AFTER = new Date('2026-11-03');

async function put(path: string, time: Date, text = ''): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
  await utimes(join(root, path), time, time);
  await utimes(join(root, path, '..'), BEFORE, BEFORE);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'stale-'));
  for (const path of ['src/ui/Map.tsx', 'seeds/region.json', 'data/parks.geojson', 'package-lock.json']) await put(path, BEFORE);
  await utimes(join(root, 'src'), BEFORE, BEFORE);
  await put('dist/index.html', BUILT);
  await put('dist/serviceWorker.js', BUILT, 'keep([{url:"index.html"}])');
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('a site that is newer than all of its sources is served as it is', async () => {
  expect(await whyStale(root)).toBeUndefined();
  // What the build itself writes is no source.
  await put('dist/assets/index.js', AFTER);
  expect(await whyStale(root)).toBeUndefined();
});

test('without a site there is one to build', async () => {
  await rm(join(root, 'dist'), { recursive: true });
  expect(await whyStale(root)).toBe('dist/ is not there');
});

test.each([
  ['is missing', undefined],
  ['is empty', ''],
  ['lists no files yet', 'keep(self.__WB_MANIFEST)'],
])('a page whose worker %s was built by half', async (_what, text) => {
  if (text === undefined) await rm(join(root, 'dist/serviceWorker.js'));
  else await put('dist/serviceWorker.js', BUILT, text);
  expect(await whyStale(root)).toBe('the build of dist/ was cut off');
});

test.each(['src/ui/Map.tsx', 'seeds/region.json', 'data/parks.geojson', 'package-lock.json'])('a newer %s is named', async (path) => {
  await put(path, AFTER);
  expect(await whyStale(root)).toBe(`${path} has changed since dist/ was built`);
});

test('a file that is gone is told by its folder', async () => {
  await rm(join(root, 'src/ui/Map.tsx'));
  await utimes(join(root, 'src/ui'), AFTER, AFTER);
  expect(await whyStale(root)).toBe('src/ui has changed since dist/ was built');
});
