import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Seeds } from './Seeds.ts';
import { unusedNotes } from './unusedNotes.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'unused-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const seeds = { region: { report: '2024' }, boundaries: [{ record: { file: 'towns.shp' } }], themes: [{ id: 'green' }], report: { chapters: [{ theme: 'green' }] } } as unknown as Seeds;

test('files of outlines that no record names are told, the parts of one that is named are not', async () => {
  await mkdir(join(root, 'seeds/boundaries'), { recursive: true });
  for (const name of ['boundaries.json', 'towns.shp', 'towns.dbf', 'park.geojson', 'NOTE.md']) await writeFile(join(root, 'seeds/boundaries', name), '');
  expect(await unusedNotes(root, seeds)).toEqual(['seeds/boundaries/park.geojson: no record of seeds/boundaries/boundaries.json names it, so it is not used']);
});

test('a report that is later than the one in force is told, an earlier one and a draft are not', async () => {
  for (const name of ['2023', '2024', '2025', 'draft']) await mkdir(join(root, 'seeds/reports', name), { recursive: true });
  expect(await unusedNotes(root, seeds)).toEqual(['seeds/reports/2025: is later than the report in force, 2024; seeds/region.json says which is']);
});

test('where there are no such folders there is nothing to tell', async () => {
  expect(await unusedNotes(root, seeds)).toEqual([]);
});

test('a file of places without its layer is told, and a theme that no chapter bears', async () => {
  await mkdir(join(root, 'seeds/places'), { recursive: true });
  for (const name of ['towns.json', 'ports.json', 'NOTE.md']) await writeFile(join(root, 'seeds/places', name), '[]');
  const two = { ...seeds, themes: [...seeds.themes, { id: 'harbour' }] } as unknown as Seeds;
  expect(await unusedNotes(root, two)).toEqual([
    'seeds/places/ports.json: no row of scripts/seeds/placeFiles.ts names it, so it is not used',
    'seeds/themes.json › harbour: no chapter of the report in force bears it',
  ]);
});
