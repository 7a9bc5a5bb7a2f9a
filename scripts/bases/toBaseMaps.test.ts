import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Issue } from '../checks/Issue.ts';
import { readSettings, SETTINGS_FILE } from './readSettings.ts';
import { baseMapNotes, toBaseMaps } from './toBaseMaps.ts';
import { BASE_MAPS_FILE, writeBaseMaps } from './writeBaseMaps.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const KEY = '0123456789abcdef0123456789abcdef';
const number = 'GS(2024)1号';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'settings-'));
  await mkdir(join(root, 'seeds'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('without a settings file nothing is set, and Tianditu is not offered', async () => {
  const issues: Issue[] = [];
  const settings = await readSettings(root, issues);
  expect([settings, issues]).toEqual([{}, []]);
  const region = { baseMaps: { tianditu: {} } };
  expect(toBaseMaps(region, settings)).toEqual({});
  expect(baseMapNotes(region, settings)).toEqual([
    'seeds/region.json › baseMaps.tianditu: is not offered without a tiandituKey in seeds/settings.local.json',
  ]);
});

test('a key alone is enough; the region adds the endpoint and the approval number', async () => {
  await writeFile(join(root, SETTINGS_FILE), JSON.stringify({ tiandituKey: KEY }));
  const settings = await readSettings(root, []);
  expect(toBaseMaps({ baseMaps: {} }, settings)).toEqual({ tianditu: { endpoint: 'https://t{0-7}.tianditu.gov.cn', key: KEY } });
  const stated = { baseMaps: { tianditu: { endpoint: 'https://maps.example.cn', approvalNumber: number } } };
  expect(toBaseMaps(stated, settings)).toEqual({ tianditu: { endpoint: 'https://maps.example.cn', key: KEY, approvalNumber: number } });
  expect(baseMapNotes(stated, settings)).toEqual([]);
});

test('the key is written to one file, which git ignores as it ignores the settings', async () => {
  await writeBaseMaps(root, { tianditu: { endpoint: 'https://maps.example.cn', key: KEY } });
  expect(await readFile(join(root, BASE_MAPS_FILE), 'utf8')).toContain(KEY);
  const ignored = (await readFile(join(PROJECT, '.gitignore'), 'utf8')).split('\n');
  expect(ignored).toContain(SETTINGS_FILE);
  expect(ignored).toContain(`${dirname(BASE_MAPS_FILE)}/`);
});

test.each([
  ['https://data.example.org', true],
  ['http://[::1]:8080', true],
  ['https://data.example.org/layers', false],
  // Each of these would say something else in the policy than one more address to fetch from.
  ['https://a;script-src', false],
  ["https://'unsafe-inline'", false],
  ['https://*', false],
  ['https://data.example.org:99999', false],
  ['https://999.1.1.1', false],
  ['https://[:::]', false],
])('layers may be read from the origin %s: %s', async (origin, isOne) => {
  await writeFile(join(root, SETTINGS_FILE), JSON.stringify({ layerOrigins: [origin] }));
  const issues: Issue[] = [];
  expect(await readSettings(root, issues)).toEqual(isOne ? { layerOrigins: [origin] } : {});
  expect(issues.map(({ message }) => message.slice(0, 32))).toEqual(isOne ? [] : ['an origin is a scheme and a host']);
});

test('an archive is passed on as the region states it', () => {
  const pmtiles = { url: './map.pmtiles', attribution: '© OpenStreetMap', approvalNumber: number };
  expect(toBaseMaps({ baseMaps: { pmtiles } }, {})).toEqual({ pmtiles });
});
