import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gazetteer } from './geocoders/gazetteer.ts';
import { runGeocode, type GeocodeRun } from './runGeocode.ts';

const GOOD = fileURLToPath(new URL('fixtures/good', import.meta.url));

let root: string;
let lines: string[];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'geocode-'));
  lines = [];
  await cp(GOOD, root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const lockPath = () => join(root, 'data/geocodes.json');
const lock = async () => JSON.parse(await readFile(lockPath(), 'utf8')) as Record<string, { lon: number }>;
const run = (options: Partial<GeocodeRun> = {}) =>
  runGeocode({
    root,
    driver: gazetteer,
    refresh: false,
    dryRun: false,
    log: (line) => lines.push(line),
    fail: (line) => lines.push(line),
    ...options,
  });

async function change(file: string, from: string, to: string): Promise<void> {
  const path = join(root, file);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

test('an empty lock is filled from the gazetteer, the same as the one kept', async () => {
  const kept = await readFile(lockPath(), 'utf8');
  await rm(lockPath());
  expect(await run()).toBe(0);
  expect(JSON.parse(await readFile(lockPath(), 'utf8'))).toEqual(JSON.parse(kept));
});

test('what the lock holds is kept, a refresh asks again', async () => {
  await change('seeds/gazetteer.json', '112.865', '112.9');
  await run();
  expect((await lock())['fengshanhu']?.lon).toBe(112.865);
  await run({ refresh: true, only: 'fengshanhu' });
  expect((await lock())['fengshanhu']?.lon).toBe(112.9);
});

test('a dry run writes nothing', async () => {
  await change('seeds/gazetteer.json', '112.865', '112.9');
  const before = await readFile(lockPath(), 'utf8');
  await run({ refresh: true, dryRun: true });
  expect(await readFile(lockPath(), 'utf8')).toBe(before);
  expect(lines.at(-1)).toContain('dry run');
});

test('an entry that no seed asks for is dropped, a changed name is asked anew', async () => {
  await change('seeds/places/parks.json', '"geocode": "凤山湖"', '"geocode": "大泽镇"');
  await run();
  expect((await lock())['fengshanhu']?.lon).toBe(112.94);
});

test('a name that no driver knows fails, the others are written', async () => {
  await change('seeds/places/parks.json', '"geocode": "凤山湖"', '"geocode": "无此地"');
  expect(await run()).toBe(1);
  expect(lines).toContain('fengshanhu: gazetteer knows no position of "无此地"');
  expect(Object.keys(await lock())).toEqual(['daze']);
});

test('a broken lock is left as it is', async () => {
  await writeFile(lockPath(), '<<<<<<< ours');
  expect(await run()).toBe(1);
  expect(await readFile(lockPath(), 'utf8')).toBe('<<<<<<< ours');
});

test('an id that no seed has is refused', async () => {
  expect(await run({ only: 'nobody' })).toBe(1);
  expect(lines).toEqual(['no seed record asks for a position of "nobody"']);
});
