import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { expect, test } from 'vitest';
import { DATUMS } from '../domain/datum/Datum.ts';
import { valueAt } from '../domain/ownData/Column.ts';
import { FILE_FAULTS, type LayerChoice } from '../domain/ownData/FilePreview.ts';
import { FEATURE_FAULTS, MILD_FAULTS, type OwnLayer } from '../domain/ownData/OwnLayer.ts';
import { positionsAt, shapeAt } from '../domain/ownData/PackedGeometry.ts';
import { LIMITS } from './limits.ts';
import { previewOf } from './previewOf.ts';
import { readFile } from './readFile.ts';
import { takeLayer } from './takeLayer.ts';
import { refusalOf } from './testing/refusalOf.ts';

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));
const namesIn = (folder: string) => readdirSync(join(FIXTURES, folder)).toSorted();
const quiet = () => undefined;

function read(folder: string, name: string) {
  return readFile([{ name, bytes: new Uint8Array(readFileSync(join(FIXTURES, folder, name))) }], LIMITS, quiet);
}

/** As a reader would who follows what is proposed; a datum that the file does not state stands in its name. */
async function takeAll(folder: string, name: string): Promise<OwnLayer[]> {
  const parsed = await read(folder, name);
  const named = DATUMS.find((datum) => name.includes(`.${datum}.`));
  const layers: OwnLayer[] = [];
  for (const [layer, { table, stated }] of previewOf(parsed, LIMITS).layers.entries()) {
    const datum: LayerChoice['datum'] = named ?? (stated?.isUnderstood === true ? 'stated' : 'WGS-84');
    layers.push(await takeLayer(parsed, { layer, datum, position: table?.guess ?? { kind: 'none' } }, LIMITS, quiet));
  }
  return layers;
}

function sourceOf(name: string): Feature[] {
  const file = name.startsWith('points') ? 'good/points.geojson' : name.startsWith('lines') ? 'lines.geojson' : 'areas.geojson';
  return (JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')) as FeatureCollection).features;
}

const called = ({ properties }: Feature): unknown => properties?.['名称'] ?? (properties?.['name'] as unknown);

/** Flat and in order of their values: where a ring starts and which way it runs is the writer's choice. */
function positionsOf({ geometry }: Feature): Position[] {
  if (geometry === null) return [];
  const flat = (part: unknown): Position[] => (Array.isArray(part) && typeof part[0] === 'number' ? [part as Position] : (part as unknown[]).flatMap(flat));
  return 'coordinates' in geometry ? inOrder(flat(geometry.coordinates)) : [];
}

/** The corners of a ring without the first one's return. */
const inOrder = (positions: readonly Position[]): Position[] =>
  [...new Map(positions.map(([x = 0, y = 0]) => [`${x.toFixed(6)} ${y.toFixed(6)}`, [x, y]] as [string, Position])).values()].toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);

test.each(namesIn('good').filter((name) => !name.startsWith('two')))('%s is read to the last feature, with its names and within 1e-7°', async (name) => {
  const source = sourceOf(name);
  const [layer, ...others] = await takeAll('good', name);
  expect(others).toEqual([]);
  expect(layer).toMatchObject({ count: source.length, refusedCount: 0 });
  if (layer === undefined) throw new Error('no layer');
  const column = layer.columns[layer.nameColumn ?? -1];
  // Geometry alone, as WKT has it, names nothing.
  const names = /\.e?wkt$/.test(name) ? [] : source.map(called);
  expect(column === undefined ? [] : source.map((_, index) => valueAt(column, index))).toEqual(names);
  for (const [index, feature] of source.entries()) {
    const found = inOrder(positionsAt(layer.geometry, index).flat(2));
    const expected = positionsOf(feature);
    expect(found).toHaveLength(expected.length);
    found.forEach(([lon = 0, lat = 0], at) => {
      expect(Math.abs(lon - (expected[at]?.[0] ?? 0))).toBeLessThan(1e-7);
      expect(Math.abs(lat - (expected[at]?.[1] ?? 0))).toBeLessThan(1e-7);
    });
  }
});

test('two Shapefiles in one archive are two layers, their names in GBK without a mark that says so', async () => {
  const layers = await takeAll('good', 'two-gbk-names.zip');
  expect(layers.map(({ name, count }) => [name, count])).toEqual([['地块', 6], ['片区', 3]]);
  expect(layers.map(({ columns }) => valueAt(columns[0] ?? { name: '', type: 'text', texts: [], codes: new Uint32Array() }, 0))).toEqual(['试验地块甲', '甲园']);
});

test('a hole stays a hole and two parts stay two, whatever wrote them', async () => {
  for (const name of namesIn('good').filter((each) => each.startsWith('areas'))) {
    const [layer] = await takeAll('good', name);
    if (layer === undefined) throw new Error(name);
    expect([0, 1, 2].map((index) => positionsAt(layer.geometry, index).map((rings) => rings.length)), name).toEqual([[2], [1, 1], []]);
    expect([0, 1, 2].map((index) => shapeAt(layer.geometry, index)), name).toEqual(['area', 'area', undefined]);
  }
});

test.each(namesIn('bad'))('%s is refused as a whole for what stands before the dashes', async (name) => {
  const [fault] = name.split('--');
  expect(FILE_FAULTS).toContain(fault);
  expect(await refusalOf(() => read('bad', name))).toMatchObject({ file: name, fault });
});

test.each(namesIn('faulty'))('%s loses its faulty feature alone, and says what stands before the dashes', async (name) => {
  const fault = FEATURE_FAULTS.find((each) => name.startsWith(`${each}--`));
  expect(fault).toBeDefined();
  const [layer] = await takeAll('faulty', name);
  const isMild = fault !== undefined && MILD_FAULTS.includes(fault);
  expect(layer?.remarks.map((remark) => remark.fault)).toEqual([fault]);
  expect([layer?.refusedCount, layer?.remarkedCount]).toEqual(isMild ? [0, 1] : [1, 0]);
  expect(layer?.count).toBeGreaterThan(0);
});
