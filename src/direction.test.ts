import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** What each folder may import of ours, besides itself. Files directly in `src/` wire everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/state': ['src/domain'],
  'src/i18n': ['src/domain'],
  'src/map': ['src/domain'],
  'src/offline': [],
  'src/readers': ['src/domain'],
  'src/kiosk': ['src/domain'],
  'src/ui': ['src/domain', 'src/state', 'src/i18n'],
  scripts: ['src/domain'],
  // Knocks at every door of the program, and is a part of none.
  'scripts/fuzz': ['scripts', 'src/domain', 'src/state', 'src/readers'],
};

/** A component or class directly in `src/`, and the page's start: they wire the folders together. */
const WIRING = /^src\/(?:[A-Z]\w*|main|startOffline)\.tsx?$/;

interface Import {
  readonly from: string;
  readonly to: string;
}

async function importsOf(folder: string): Promise<Import[]> {
  const names = await readdir(join(PROJECT, folder), { recursive: true });
  const files = names.filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.')).map((name) => `${folder}/${name.split(sep).join('/')}`);
  const found = await Promise.all(
    files.map(async (from) => {
      const text = await readFile(join(PROJECT, from), 'utf8');
      const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target = '']) => target);
      return targets.map((target) => ({ from, to: relative(PROJECT, join(PROJECT, from, '..', target)).split(sep).join('/') }));
    }),
  );
  return found.flat();
}

test.each(Object.entries(MAY_IMPORT))('%s imports only what stands before it', async (folder, allowed) => {
  const apart = Object.keys(MAY_IMPORT).filter((each) => each.startsWith(`${folder}/`));
  const imports = (await importsOf(folder)).filter(({ from }) => !apart.some((each) => from.startsWith(`${each}/`)));
  const wrong = imports
    .filter(({ to }) => to.startsWith('src/') || to.startsWith('scripts/'))
    .filter(({ to }) => ![folder, ...allowed].some((each) => to.startsWith(`${each}/`)));
  expect(wrong).toEqual([]);
});

/** Packages that know neither browser nor disk. */
const PURE_PACKAGES = ['@turf/jsts', '@turf/turf', 'gcoord', 'geographiclib-geodesic', 'minisearch', 'papaparse', 'proj4'];

test('the domain uses no browser API, and at run time no package but pure ones', async () => {
  const names = (await readdir(join(PROJECT, 'src/domain'), { recursive: true })).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(
    names.filter((name) => !name.includes('.test.')).map((name) => readFile(join(PROJECT, 'src/domain', name), 'utf8')),
  );
  for (const text of texts) {
    expect(text).not.toMatch(/\b(document|window|location|localStorage|navigator|performance)\.|\b(fetch|matchMedia)\(/);
    const packages = [...text.matchAll(/^import (?!type)[^']*'([^.'][^']*)'/gm)].map(([, name]) => name);
    expect(PURE_PACKAGES).toEqual(expect.arrayContaining(packages));
  }
});

test('no folder imports the wiring', async () => {
  const imports = await importsOf('src');
  const wired = imports.filter(({ to }) => WIRING.test(to));
  expect(wired.length).toBeGreaterThan(50);
  expect(wired.filter(({ from }) => from.split('/').length > 2)).toEqual([]);
});

test('only its own command knows what tries the doors', async () => {
  const imports = (await importsOf('scripts')).filter(({ to }) => to.startsWith('scripts/fuzz/'));
  expect(imports.length).toBeGreaterThan(5);
  expect(imports.filter(({ from }) => !/^scripts\/fuzz(?:\/|\.ts$)/.test(from))).toEqual([]);
});

test('only the page of the kiosk knows what runs one, so that nobody else fetches it', async () => {
  const imports = await importsOf('src');
  const within = imports.filter(({ to }) => to.startsWith('src/kiosk/'));
  expect(within.length).toBeGreaterThan(5);
  expect(within.filter(({ from }) => !/^src\/(?:kiosk\/|(?:use)?Kiosk\w*\.tsx?$)/.test(from))).toEqual([]);
});
