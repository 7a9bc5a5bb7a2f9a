import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { valueAt } from '../domain/ownData/Column.ts';
import { geometryAt, positionsAt } from '../domain/ownData/PackedGeometry.ts';
import { LIMITS } from './limits.ts';
import { readFlatGeobuf } from './readFlatGeobuf.ts';
import { indexedFlatGeobuf, type SampleFeature } from './testing/indexedFlatGeobuf.ts';
import { refusalOf } from './testing/refusalOf.ts';

const AREAS = fileURLToPath(new URL('fixtures/areas.fgb', import.meta.url));
const quiet = () => undefined;
const read = (bytes: Uint8Array, limits = LIMITS) => readFlatGeobuf(bytes, '层', limits, quiet);

const points = Array.from({ length: 300 }, (_, index): SampleFeature => ({
  geometry: { type: 'Point', coordinates: [112 + (index % 20) / 10, 22 + Math.floor(index / 20) / 10] },
  properties: { 名称: `第${index}处`, 面积: index / 2 },
}));

const inOrder = (all: readonly { readonly properties: Readonly<Record<string, unknown>> }[]) => all.toSorted((a, b) => Number(a.properties['面积']) - Number(b.properties['面积']));

test('areas that GDAL wrote keep their holes and their parts', () => {
  const { raw } = read(new Uint8Array(readFileSync(AREAS)));
  // GDAL leaves out what has no shape.
  expect([0, 1].map((index) => positionsAt(raw.geometry, index).map((rings) => rings.length))).toEqual([[2], [1, 1]]);
});

test('an index is passed over, and every feature is there with its own properties, sorted as the index wants it', () => {
  const { raw, stated } = read(indexedFlatGeobuf(points));
  expect(stated).toMatchObject({ text: 'EPSG:4326', conversion: 'same' });
  const [names, areas] = raw.columns;
  if (names === undefined || areas === undefined) throw new Error('no columns');
  const found = Array.from({ length: raw.count }, (_, row) => ({ geometry: geometryAt(raw.geometry, row), properties: { 名称: valueAt(names, row), 面积: valueAt(areas, row) } }));
  expect(found).not.toEqual(points);
  expect(inOrder(found)).toEqual(points);
});

test('coordinates are as the header states, and nothing is stated where it names no system', () => {
  const [first] = points;
  if (first === undefined) throw new Error('no points');
  const projected = read(indexedFlatGeobuf([first], { epsg: 4547 })).stated?.conversion;
  expect(typeof projected === 'object' && projected.projection).toMatch(/^\+proj=tmerc .*\+lon_0=114 /);
  expect(read(indexedFlatGeobuf([first], { epsg: 2437 })).stated).toEqual({ text: 'EPSG:2437' });
  expect(read(indexedFlatGeobuf([first], { epsg: 0 })).stated).toBeUndefined();
});

test('more features than are allowed are refused by the number in the header', async () => {
  expect(await refusalOf(() => read(indexedFlatGeobuf(points), { ...LIMITS, features: 299 }))).toMatchObject({ fault: 'too-many-features', found: 300, limit: 299 });
});

test('a file that ends within a feature is broken, wherever it is cut', async () => {
  const whole = indexedFlatGeobuf(points.slice(0, 20));
  for (let length = 8; length < whole.length; length += 97) expect((await refusalOf(() => read(whole.slice(0, length)))).fault, String(length)).toBe('broken');
});
