import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Catalog } from '../src/domain/Catalog.ts';
import { buildData } from './buildData.ts';
import { formatIssue } from './checks/Issue.ts';
import { runData, type DataRun } from './runData.ts';

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));
const badCases = await readdir(join(FIXTURES, 'bad'));

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'seeds-'));
  await cp(join(FIXTURES, 'good'), root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const ignore = () => undefined;

function run(options: Partial<DataRun> = {}): Promise<0 | 1> {
  return runData({ root, check: false, log: ignore, fail: ignore, writeAssets: () => Promise.resolve(), ...options });
}

async function issuesOf(folder: string): Promise<string[]> {
  const built = await buildData(folder);
  return built.ok ? [] : built.issues.map(formatIssue);
}

test('sound seeds give every layer', async () => {
  const built = await buildData(root);
  if (!built.ok) throw new Error(built.issues.map(formatIssue).join('\n'));
  expect([...built.files.keys()]).toEqual(
    expect.arrayContaining(['towns.geojson', 'parks.geojson', 'zones.geojson', 'passages.json', 'catalog.json']),
  );
  const park = built.features.find(({ id }) => id === 'fengshanhu');
  expect(park).toMatchObject({
    geometry: { type: 'Point', coordinates: [112.865, 22.517] },
    properties: {
      evidence: ['2024/3/1'],
      accuracy: { class: 'town', radiusMetres: 2500 },
      name: { 'zh-Hant': '鳳山湖園區' },
      pinyin: 'fèng shān hú yuán qū',
      initials: 'fshyq',
    },
  });
});

test('the same seeds give the same bytes', async () => {
  const [first, second] = [await buildData(root), await buildData(root)];
  if (!first.ok || !second.ok) throw new Error('the good fixture has issues');
  expect([...second.files]).toEqual([...first.files]);
});

test('the catalogue credits the service that answered for a position, and none where there is none', async () => {
  const catalogOf = async () => {
    const built = await buildData(root);
    if (!built.ok) throw new Error(built.issues.map(formatIssue).join('\n'));
    return JSON.parse(built.files.get('catalog.json') ?? '') as Catalog;
  };
  expect(await catalogOf()).not.toHaveProperty('services');
  await cp(join(FIXTURES, 'service-lock'), root, { recursive: true });
  expect((await catalogOf()).services?.map(({ provider, attribution }) => [provider, attribution])).toEqual([
    ['nominatim', '© OpenStreetMap contributors (ODbL)'],
  ]);
});

test('a pinned GCJ-02 coordinate is converted at the door', async () => {
  const built = await buildData(root);
  if (!built.ok) throw new Error('the good fixture has issues');
  const gate = built.features.find(({ id }) => id === 'gate');
  if (gate?.geometry?.type !== 'Point') throw new Error('the gate is a point');
  const [lon = 0, lat = 0] = gate.geometry.coordinates;
  // The shift is some 500 m to the south-east of the true place.
  expect(112.9 - lon).toBeGreaterThan(0.004);
  expect(22.52 - lat).toBeLessThan(0);
});

describe.each(badCases)('the bad input "%s"', (name) => {
  test('is reported whole, with file, record, field and a suggestion', async () => {
    await cp(join(FIXTURES, 'bad', name), root, { recursive: true });
    const expected = (await readFile(join(root, 'expected.txt'), 'utf8')).trimEnd().split('\n');
    expect((await issuesOf(root)).toSorted()).toEqual(expected.toSorted());
  });

  test('ends with exit code 1 and writes nothing', async () => {
    await cp(join(FIXTURES, 'bad', name), root, { recursive: true });
    const lines: string[] = [];
    const before = await readdir(join(root, 'data'));
    const contents = await Promise.all(before.map((each) => readFile(join(root, 'data', each), 'utf8')));
    const code = await run({ fail: (line) => lines.push(line) });
    expect(code).toBe(1);
    expect(lines.at(-1)).toMatch(/nothing was written/);
    expect(await readdir(join(root, 'data'))).toEqual(before);
    const after = await Promise.all(before.map((each) => readFile(join(root, 'data', each), 'utf8')));
    expect(after).toEqual(contents);
  });
});

test('several problems are listed at once', async () => {
  for (const name of ['unknown-theme', 'town-outside-box', 'swapped-river']) {
    await cp(join(FIXTURES, 'bad', name), root, { recursive: true });
  }
  const issues = await issuesOf(root);
  expect(issues).toHaveLength(5);
});

test('a missing seeds file is named', async () => {
  await rm(join(root, 'seeds/places/nodes.json'));
  expect(await issuesOf(root)).toEqual(['seeds/places/nodes.json: the file is missing (restore it)']);
});

test('stale data fail the check and are left as they are', async () => {
  const lines: string[] = [];
  const code = await run({ check: true, fail: (line) => lines.push(line) });
  expect(code).toBe(1);
  expect(lines).toContain('data/towns.geojson: differs from what the seeds give (run npm run data)');
  await expect(stat(join(root, 'data/towns.geojson'))).rejects.toThrow('ENOENT');
});

test('sound seeds are written, a second run changes nothing, and the check is content', async () => {
  const lines: string[] = [];
  let assets = 0;
  const options = { log: (line: string) => lines.push(line), writeAssets: () => Promise.resolve(void (assets += 1)) };
  expect(await run(options)).toBe(0);
  const towns = JSON.parse(await readFile(join(root, 'data/towns.geojson'), 'utf8')) as { features: unknown[] };
  expect(towns.features).toHaveLength(1);
  expect(await run(options)).toBe(0);
  expect(lines.at(-1)).toMatch(/, 0 changed$/);
  expect(assets).toBe(2);
  expect(await run({ check: true })).toBe(0);
});

test('a layer that no seeds give any more is stale', async () => {
  await run();
  await writeFile(join(root, 'data/schools.geojson'), '{}');
  const lines: string[] = [];
  expect(await run({ check: true, fail: (line) => lines.push(line) })).toBe(1);
  expect(lines).toEqual(['data/schools.geojson: no seeds give this file (delete it)']);
});

test('a record of a wrong shape hides no other problem', async () => {
  await cp(join(FIXTURES, 'bad/misspelt-status'), root, { recursive: true });
  await cp(join(FIXTURES, 'bad/town-outside-box'), root, { recursive: true });
  await writeFile(join(root, 'seeds/region.json'), '{');
  const issues = (await issuesOf(root)).join('\n');
  expect(issues).toContain('broken JSON');
  expect(issues).toContain('did you mean "building"?');
  await cp(join(FIXTURES, 'good/seeds/region.json'), join(root, 'seeds/region.json'));
  expect((await issuesOf(root)).join('\n')).toContain("lies outside the district's box");
});
