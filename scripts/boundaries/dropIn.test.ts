import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { geodesicMetres, type LonLat } from '../../src/domain/distance.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import { writeTownOutlines } from '../base/writeTownOutlines.ts';
import { buildData } from '../buildData.ts';
import { formatIssue } from '../checks/Issue.ts';
import { undrawnFiles } from './undrawnFiles.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

async function build(...overlays: string[]) {
  const root = await mkdtemp(join(tmpdir(), 'boundaries-'));
  for (const each of ['good', ...overlays]) await cp(join(FIXTURES, each), root, { recursive: true });
  return { root, built: await buildData(root) };
}

const { root, built } = await build('boundaries');
if (!built.ok) throw new Error(built.issues.map(formatIssue).join('\n'));
const { features, files, seeds, outlines, notes } = built;

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'outlines-'))));
afterAll(() => Promise.all([root, folder].map((each) => rm(each, { recursive: true, force: true }))));

function place(id: string): PlanningFeature {
  const found = features.find((feature) => feature.id === id);
  if (found === undefined) throw new Error(`no place ${id}`);
  return found;
}

/** How far the farthest corner lies from where it should, in metres; each ring in its own order, closed. */
function farthestMetres(rings: readonly (readonly number[])[][], expected: readonly LonLat[][]): number {
  expect(rings.map((ring) => ring.length)).toEqual(expected.map((ring) => ring.length));
  return Math.max(...rings.flatMap((ring, i) => ring.map(([lon = 0, lat = 0], j) => geodesicMetres([lon, lat], expected[i]?.[j] ?? [0, 0]))));
}

test('a town in a GBK Shapefile of CGCS2000 zone 38 lands within a metre of its corners, hole and all', () => {
  const [outline] = outlines;
  expect(outlines.map(({ id, properties }) => [id, properties.source])).toEqual([['daze-outline', '样报 · 样题 · 2024-05']]);
  if (outline?.geometry.type !== 'Polygon') throw new Error('the town is one polygon');
  const metres = farthestMetres(outline.geometry.coordinates, [
    [[112.85, 22.49], [112.98, 22.49], [112.985, 22.53], [112.95, 22.56], [112.855, 22.55], [112.85, 22.49]],
    [[112.915, 22.535], [112.915, 22.54], [112.92, 22.54], [112.92, 22.535], [112.915, 22.535]],
  ]);
  expect(metres).toBeLessThan(1);
});

test('a park in GCJ-02 GeoJSON lands within a metre of its corners, turned counter-clockwise', () => {
  const { geometry } = place('fengshanhu');
  if (geometry?.type !== 'Polygon') throw new Error('the park is one polygon');
  const metres = farthestMetres(geometry.coordinates, [
    [[112.855, 22.51], [112.872, 22.51], [112.872, 22.524], [112.855, 22.524], [112.855, 22.51]],
  ]);
  expect(metres).toBeLessThan(1);
});

test('areas are those inside the lines, with source and approval number', () => {
  // GDAL 3.6.2 in an equal-area projection: 92 558 775.4 and 2 711 548.6 m².
  expect((place('daze').properties.boundary?.squareMetres ?? 0) / 92_558_775.4).toBeCloseTo(1, 6);
  expect((place('fengshanhu').properties.boundary?.squareMetres ?? 0) / 2_711_548.6).toBeCloseTo(1, 6);
  expect(place('daze').properties.boundary).toMatchObject({
    radiusMetres: 30,
    asOf: '2024-05',
    grade: 'A',
    source: '样报 · 样题 · 2024-05',
    approvalNumber: '样S(2026)001号',
  });
});

test('a town stays a name at its place, and none of the layers holds its line', () => {
  expect(place('daze').geometry).toEqual({ type: 'Point', coordinates: [112.94, 22.521] });
  for (const [name, text] of files) expect(text, name).not.toContain('112.985,22.53');
});

test('a park with a boundary is as sure as its line, and what lies in it no surer than the whole', () => {
  expect(place('fengshanhu').properties.accuracy).toMatchObject({
    class: 'area',
    radiusMetres: 20,
    method: 'measured',
    basis: { 'zh-Hans': '样本边界' },
    sources: ['样报 · 样题 · 2024-05'],
  });
  const shed = place('shed');
  expect(shed.geometry).toEqual(place('fengshanhu').geometry);
  expect(shed.properties.accuracy.radiusMetres).toBeUndefined();
});

test('a pin inside a town is of that town, and says that this is our inference', () => {
  expect(place('gate').properties).toMatchObject({ town: 'daze', inferred: ['town'] });
  // Stated by its record: no inference. An outline is no pin.
  expect(place('fengshanhu').properties).toMatchObject({ town: 'daze', inferred: [] });
  expect(place('yard').properties.town).toBeUndefined();
});

test('each outline is told with its size and place, and a polygon of no place of ours is left out, and said so', () => {
  expect(notes.filter((note) => note.startsWith('seeds/boundaries'))).toEqual([
    'seeds/boundaries/towns.shp: left out 1 of 2 polygons, which are of no place here: 邻样镇',
    'seeds/boundaries/towns.shp: 大泽镇, 92.56 km², its middle 2357 m from the point that was known',
    'seeds/boundaries/fengshanhu.geojson: 凤山湖园区, 2.71 km², its middle 154 m from the point that was known',
  ]);
});

test('a boundary whose GeoJSON begins with a byte-order mark is read as without', async () => {
  const { root: other } = await build('boundaries');
  const file = join(other, 'seeds/boundaries/fengshanhu.geojson');
  await writeFile(file, `\uFEFF${await readFile(file, 'utf8')}`);
  const rebuilt = await buildData(other);
  if (!rebuilt.ok) throw new Error(rebuilt.issues.map(formatIssue).join('\n'));
  expect(rebuilt.features.find(({ id }) => id === 'fengshanhu')?.geometry).toEqual(place('fengshanhu').geometry);
  await rm(other, { recursive: true });
});

test.each([
  ['TOWNS.SHP', { shp: 'TOWNS.SHP', dbf: 'TOWNS.dbf', cpg: 'towns.CPG', prj: 'Towns.prj' }],
  ['towns.shp', { shp: 'towns.shp', dbf: 'towns.DBF', cpg: 'TOWNS.CPG', prj: 'towns.Prj' }],
])('the parts of %s are found whatever their case', async (name, parts) => {
  const { root: other } = await build('boundaries');
  const at = join(other, 'seeds/boundaries');
  for (const [ending, called] of Object.entries(parts)) await rename(join(at, `towns.${ending}`), join(at, called));
  const records = (await readFile(join(at, 'boundaries.json'), 'utf8')).replace('towns.shp', name);
  await writeFile(join(at, 'boundaries.json'), records);
  const rebuilt = await buildData(other);
  if (!rebuilt.ok) throw new Error(rebuilt.issues.map(formatIssue).join('\n'));
  expect(rebuilt.outlines).toEqual(outlines);
  await rm(other, { recursive: true });
});

test('without boundaries nothing is drawn and nothing inferred', async () => {
  const { root: plain, built: without } = await build();
  if (!without.ok) throw new Error('the good fixture has issues');
  expect(without.outlines).toEqual([]);
  expect(without.features.filter(({ properties }) => properties.boundary !== undefined || properties.inferred.length > 0)).toEqual([]);
  await rm(plain, { recursive: true });
});

test('a record placed by other means keeps to its boundary: a host, or no position at all', async () => {
  const { root: other } = await build('boundaries');
  const file = join(other, 'seeds/places/parks.json');
  const parks = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>[];
  const unlocated = { reason: { 'zh-Hans': '未查到', en: 'not found' }, toSettle: { 'zh-Hans': '规划图', en: 'a plan' }, reviewedOn: '2026-01-02' };
  const changed = parks.filter(({ id }) => id !== 'shed').map((park) => (park['id'] === 'fengshanhu' ? { ...park, placement: { unlocated } } : park));
  await writeFile(file, JSON.stringify(changed));
  await writeFile(join(other, 'data/geocodes.json'), (await readFile(join(other, 'data/geocodes.json'), 'utf8')).replace(/,\s*"fengshanhu": [^]*$/, '}'));
  const rebuilt = await buildData(other);
  if (!rebuilt.ok) throw new Error(rebuilt.issues.map(formatIssue).join('\n'));
  const park = rebuilt.features.find(({ id }) => id === 'fengshanhu');
  expect(park?.geometry?.type).toBe('Polygon');
  expect(park?.properties.unlocated).toBeUndefined();
  await rm(other, { recursive: true });
});

test('a line through a park with a boundary still runs through its point', async () => {
  const { root: other } = await build('boundaries');
  const route = { id: 'lane', name: { 'zh-Hans': '样路', en: 'Lane' }, context: true, placement: { through: ['fengshanhu', 'gate'] } };
  await writeFile(join(other, 'seeds/places/routes.json'), JSON.stringify([route]));
  const rebuilt = await buildData(other);
  if (!rebuilt.ok) throw new Error(rebuilt.issues.map(formatIssue).join('\n'));
  const lane = rebuilt.features.find(({ id }) => id === 'lane');
  expect(lane?.geometry).toMatchObject({ type: 'LineString', coordinates: [[112.865, 22.517], [112.895, 22.523061]] });
  expect(lane?.properties.accuracy).toMatchObject({ class: 'corridor', radiusMetres: 2_500 });
  await rm(other, { recursive: true });
});

/** The sample's outline has a number of its own; the other is the same without. */
const [numbered] = outlines;
if (numbered === undefined) throw new Error('the town has an outline');
const { approvalNumber: _none, ...unnumbered } = numbered.properties;
const bare = { ...numbered, id: 'bare-outline', properties: unnumbered };

test.each([
  ['all', ['daze-outline', 'bare-outline']],
  ['numbered', ['daze-outline']],
  ['none', []],
] as const)('lines of towns are written only where they may be drawn: %s', async (townOutlines, ids) => {
  await writeTownOutlines({ outlines: [numbered, bare], townOutlines, outFolder: folder, log: () => undefined });
  const written = JSON.parse(await readFile(join(folder, 'town-outlines.geojson'), 'utf8')) as { features: { id: string }[] };
  expect(written.features.map(({ id }) => id)).toEqual(ids);
});

test('the build can name the file whose towns are not drawn for want of a number, and no file of a park', () => {
  const without = seeds.boundaries.map(({ record: { approvalNumber: _own, ...record }, shapes }) => ({ record, shapes }));
  expect(undrawnFiles(seeds, 'numbered')).toEqual([]);
  expect(undrawnFiles({ ...seeds, boundaries: without }, 'numbered')).toEqual(['seeds/boundaries/towns.shp']);
  expect(undrawnFiles({ ...seeds, boundaries: without }, 'all')).toEqual([]);
});
