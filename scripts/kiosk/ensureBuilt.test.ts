import { mkdir, mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureBuilt } from './ensureBuilt.ts';

/** Stands for the builder: writes the page of a version, then its worker, into the folder that it is told, or into dist/. */
const BUILDER = `
const { mkdirSync, writeFileSync } = require('node:fs');
const at = process.argv.indexOf('--outDir');
const folder = at < 0 ? 'dist' : process.argv[at + 1];
mkdirSync(folder, { recursive: true });
writeFileSync(folder + '/index.html', 'new');
if (require('node:fs').existsSync('is-cut-off')) process.exit(1);
writeFileSync(folder + '/serviceWorker.js', 'worker of new');
`;

let root: string;
let said: string[];
const log = (line: string) => said.push(line);
const served = (name: string) => readFile(join(root, 'dist', name), 'utf8').catch(() => undefined);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'built-'));
  said = [];
  for (const tool of ['typescript', 'oxlint', 'knip', 'tsx', 'vite', 'vitest']) {
    await mkdir(join(root, 'node_modules', tool), { recursive: true });
    await writeFile(join(root, 'node_modules', tool, 'package.json'), '{ "bin": "./tool.cjs" }');
    await writeFile(join(root, 'node_modules', tool, 'tool.cjs'), tool === 'vite' ? BUILDER : '');
  }
  await writeFile(join(root, 'index.html'), '');
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/index.html'), 'old');
  await writeFile(join(root, 'dist/serviceWorker.js'), 'worker of old');
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** The source is newer than what was built of it. */
const change = () => utimes(join(root, 'dist/index.html'), new Date('2026-11-01'), new Date('2026-11-01'));

test('a site as new as its sources is not built again, and an older one is, whole', async () => {
  expect([await ensureBuilt(root, log), await served('index.html'), said]).toEqual([true, 'old', []]);
  await change();
  expect([await ensureBuilt(root, log), await served('index.html'), await served('serviceWorker.js')]).toEqual([true, 'new', 'worker of new']);
  said = [];
  expect([await ensureBuilt(root, log), said]).toEqual([true, []]);
});

test('a build that ends between page and worker leaves the site of before, and is made again', async () => {
  await change();
  await writeFile(join(root, 'is-cut-off'), '');
  expect([await ensureBuilt(root, log), await served('index.html'), await served('serviceWorker.js')]).toEqual([true, 'old', 'worker of old']);
  expect(said.at(-1)).toMatch(/^THE BUILD FAILED/);
  await rm(join(root, 'is-cut-off'));
  expect([await ensureBuilt(root, log), await served('index.html'), await served('serviceWorker.js')]).toEqual([true, 'new', 'worker of new']);
});

test('without a site of before a failed build leaves none', async () => {
  await rm(join(root, 'dist'), { recursive: true });
  await writeFile(join(root, 'is-cut-off'), '');
  expect([await ensureBuilt(root, log), await served('index.html')]).toEqual([false, undefined]);
});

test('cut off while the new site took the place of the old one, the old one comes back and is built anew', async () => {
  await change();
  await mkdir(join(root, '.cache'));
  await rename(join(root, 'dist'), join(root, '.cache/kiosk-before'));
  await writeFile(join(root, 'is-cut-off'), '');
  expect([await ensureBuilt(root, log), await served('index.html')]).toEqual([true, 'old']);
});
