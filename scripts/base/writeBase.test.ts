import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { area, booleanClockwise, booleanPointInPolygon, coordAll, kinks } from '@turf/turf';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSeeds } from '../seeds/readSeeds.ts';
import { polygonsOf, type Area } from './Area.ts';
import { writeBase } from './writeBase.ts';

const NAMES = ['boundaries', 'cities', 'district-land', 'hills', 'network', 'rivers', 'sheet', 'water'];
const root = join(import.meta.dirname, '../..');
// Kept between runs: reading the land of the earth takes seconds.
const cacheFolder = join(root, '.cache/base');

let folder = '';
let layers = new Map<string, FeatureCollection>();

const seeds = await readSeeds(root, []);
async function build(outFolder: string, drawBoundary = true): Promise<string[]> {
  const lines: string[] = [];
  await writeBase({ seeds, drawBoundary, outFolder, cacheFolder, log: (line) => lines.push(line) });
  return lines;
}

function areas(name: string): Area[] {
  return (layers.get(name)?.features ?? []).map(({ geometry }) => geometry as Area);
}

function isOn(name: string, point: Position): boolean {
  return areas(name).some((shape) => booleanPointInPolygon(point, shape));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'base-'));
  await build(join(folder, 'one'));
  const read = async (name: string) =>
    JSON.parse(await readFile(join(folder, 'one', `${name}.geojson`), 'utf8')) as FeatureCollection;
  layers = new Map(await Promise.all(NAMES.map(async (name) => [name, await read(name)] as const)));
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

test('the base map is eight small files, which grow a little with each hill and each line around', async () => {
  const names = await readdir(join(folder, 'one'));
  expect(names.toSorted()).toEqual(NAMES.map((name) => `${name}.geojson`));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, 'one', name))));
  const { hills, network } = seeds;
  expect(texts.reduce((sum, text) => sum + text.byteLength, 0)).toBeLessThan(198_000 + 5_000 * hills.length + 1_000 * network.length);
});

test('a second run writes the same bytes elsewhere, and nothing in the same place', async () => {
  await build(join(folder, 'two'));
  const [one = [], two = []] = await Promise.all(
    ['one', 'two'].map((run) => Promise.all(NAMES.map((name) => readFile(join(folder, run, `${name}.geojson`))))),
  );
  expect(NAMES.filter((_, index) => two[index]?.equals(one[index] ?? Buffer.of()) !== true)).toEqual([]);
  const lines = await build(join(folder, 'one'));
  expect(lines.filter((line) => line.endsWith('unchanged'))).toHaveLength(NAMES.length);
});

test.each(NAMES)('%s holds valid features with properties, inside the frame', (name) => {
  const features: Feature[] = layers.get(name)?.features ?? [];
  expect(features.length).toBeGreaterThan(0);
  for (const { properties, geometry } of features) {
    expect(Object.keys(properties ?? {}).length).toBeGreaterThan(0);
    // The sea goes on outside.
    if (name === 'water') continue;
    const inFrame = coordAll(geometry).filter(
      ([lon = Number.NaN, lat = Number.NaN]) => lon >= 112.2 && lon <= 114.7 && lat >= 21.5 && lat <= 23.3,
    );
    expect(inFrame).toHaveLength(coordAll(geometry).length);
  }
});

test('lines have two points or more, rings are closed and exteriors run counter-clockwise', () => {
  const geometries = [...layers.values()].flatMap(({ features }) => features.map(({ geometry }) => geometry));
  const lines = geometries.filter((geometry) => geometry.type === 'LineString');
  const points = geometries.filter(({ type }) => type === 'Point');
  expect(Math.min(...lines.map(({ coordinates }) => coordinates.length))).toBeGreaterThan(1);
  const shapes = geometries.filter(({ type }) => type === 'Polygon' || type === 'MultiPolygon') as Area[];
  expect(lines.length + points.length + shapes.length).toBe(geometries.length);
  for (const { coordinates } of shapes.flatMap(polygonsOf)) {
    for (const [index, ring] of coordinates.entries()) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(booleanClockwise(ring)).toBe(index > 0);
    }
  }
});

test('the fills that show do not cross themselves', () => {
  for (const name of ['water', 'district-land', 'hills']) {
    for (const polygon of areas(name).flatMap(polygonsOf)) expect(kinks(polygon).features).toEqual([]);
  }
});

test('towns stand on land, and rivers, estuary and open sea are one water', () => {
  for (const town of [[113.037, 22.522], [113.206, 22.483], [113.051, 22.3], [113.109, 22.353]]) expect(isOn('water', town)).toBe(false);
  const [largest] = areas('water').flatMap(polygonsOf);
  const wet = [[113.3, 21.9], [113.05, 22], [113.071, 22.34], [113.086, 22.23], [113.159, 22.606], [113.246, 22.461], [112.854, 22.45]];
  for (const point of wet) expect(largest !== undefined && booleanPointInPolygon(point, largest), String(point)).toBe(true);
});

test('the district’s land holds its towns, ends at the coast and has about the published area', () => {
  expect(isOn('district-land', [113.051, 22.3])).toBe(true);
  expect(isOn('district-land', [113.04, 22.1])).toBe(false);
  const km2 = areas('district-land').reduce((sum, shape) => sum + area(shape), 0) / 1e6;
  expect(km2).toBeGreaterThan(1_250);
  expect(km2).toBeLessThan(1_450);
});

test('where no boundary may be drawn none is written', async () => {
  await build(join(folder, 'public'), false);
  const texts = await Promise.all(
    ['boundaries', 'district-land'].map((name) => readFile(join(folder, 'public', `${name}.geojson`), 'utf8')),
  );
  for (const text of texts) expect(JSON.parse(text)).toEqual({ type: 'FeatureCollection', features: [] });
});
