import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { expect, test } from 'vitest';
import type { PlainFeature } from '../domain/export/plain/PlainFeature.ts';
import { PLAIN_WRITERS } from '../domain/export/plain/plainWriters.ts';
import { toColumn, valueAt } from '../domain/ownData/Column.ts';
import type { LayerPreview } from '../domain/ownData/FilePreview.ts';
import type { OwnLayer } from '../domain/ownData/OwnLayer.ts';
import { geometryAt } from '../domain/ownData/PackedGeometry.ts';
import { LIMITS } from './limits.ts';
import { previewOf } from './previewOf.ts';
import { readFile } from './readFile.ts';
import { takeLayer } from './takeLayer.ts';

const quiet = () => undefined;
const RUNS = { numRuns: 60 };

/** Written with seven decimals at most, which is a centimetre. */
const degrees = (from: number, to: number) => fc.integer({ min: from * 1e7, max: to * 1e7 }).map((number) => number / 1e7);
const position = fc.tuple(degrees(112, 114), degrees(22, 23)).map(([lon, lat]): Position => [lon, lat]);
const line = fc.array(position, { minLength: 2, maxLength: 6 });
/** Around a middle, so that it does not cross itself. */
const ring = fc.tuple(position, fc.integer({ min: 3, max: 8 })).map(([[lon = 0, lat = 0], corners]): Position[] => {
  const around = Array.from({ length: corners }, (_, corner): Position => {
    const angle = (corner / corners) * 2 * Math.PI;
    return [lon + Math.cos(angle) * 0.01, lat + Math.sin(angle) * 0.01].map((value) => Math.round(value * 1e7) / 1e7);
  });
  return [...around, ...around.slice(0, 1)];
});
const points = position.map((coordinates): Geometry => ({ type: 'Point', coordinates }));
const lines = line.map((coordinates): Geometry => ({ type: 'LineString', coordinates }));
const areas = ring.map((each): Geometry => ({ type: 'Polygon', coordinates: [each] }));
const several = fc.oneof(
  fc.array(line, { minLength: 2, maxLength: 3 }).map((coordinates): Geometry => ({ type: 'MultiLineString', coordinates })),
  fc.array(ring, { minLength: 2, maxLength: 3 }).map((rings): Geometry => ({ type: 'MultiPolygon', coordinates: rings.map((each) => [each]) })),
  fc.array(position, { minLength: 2, maxLength: 3 }).map((coordinates): Geometry => ({ type: 'MultiPoint', coordinates })),
);

/** No text that a spreadsheet would run, for our own files defuse it; none that is a number, or holds nothing but blanks. */
const word = fc.tuple(fc.constantFrom('园', 'Park', '路<b>', '"引号', 'a,b', 'a;b', '两\n行', '&amp;', '塱'), fc.string({ unit: 'grapheme', maxLength: 8 })).map(
  ([first, rest]) => `${first}${rest.replaceAll(/[\s\p{C}=+\-@＝＋－＠]/gu, '')}`,
);
const features = (geometry: fc.Arbitrary<Geometry>) =>
  fc
    .array(fc.record({ name: word, geometry, 用途: fc.option(word), 面积: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((number) => Math.round(number * 100) / 100 || 0)) }), { minLength: 1, maxLength: 8 })
    .map((all): PlainFeature[] => all.map(({ name, geometry: shape, 用途, 面积 }, index) => ({ id: String(index + 1), name, geometry: shape, properties: { 用途, 面积 } })));

async function readAgain(format: keyof typeof PLAIN_WRITERS, written: readonly PlainFeature[]): Promise<{ layer: OwnLayer; preview: LayerPreview }> {
  const text = PLAIN_WRITERS[format]({ title: '图层', preface: ['示意图', 'WGS-84'], features: written });
  const parsed = await readFile([{ name: `图层.${format}`, bytes: new TextEncoder().encode(text) }], LIMITS, quiet);
  const [preview, ...others] = previewOf(parsed, LIMITS).layers;
  if (preview === undefined || others.length > 0) throw new Error('not one layer');
  return { preview, layer: await takeLayer(parsed, { layer: 0, datum: 'WGS-84', position: preview.table?.guess ?? { kind: 'none' } }, LIMITS, quiet) };
}

const valuesOf = ({ columns, count }: OwnLayer, name: string) => {
  const column = columns.find((each) => each.name === name);
  return Array.from({ length: count }, (_, row) => (column === undefined ? null : (valueAt(column, row) ?? null)));
};
const geometries = ({ geometry, count }: OwnLayer) => Array.from({ length: count }, (_, row) => geometryAt(geometry, row));

const numbersIn = (all: readonly (Geometry | null)[]) => JSON.stringify(all).match(/-?\d+\.?\d*(?:e-?\d+)?/g)?.map(Number) ?? [];

test('what is put into a column comes out of it, as a number where all are numbers and else as text', () => {
  const value = fc.oneof(word, fc.constantFrom('0750', '+86', '1e5', '12', '12.50', '-0', '440705101000123456', '', 'true'), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(null, undefined), fc.boolean());
  fc.assert(
    fc.property(fc.array(value, { maxLength: 200 }), (values) => {
      const column = toColumn('a', values);
      const found = values.map((_, row) => valueAt(column, row));
      const written = (each: unknown) => (column.type === 'number' ? Number(each) : String(each));
      expect(found).toEqual(values.map((each) => (each === null || each === undefined || each === '' ? undefined : written(each))));
    }),
  );
});

test.each(['geojson', 'csv'] as const)('what we write as %s is read again with every name, value and position', async (format) => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(features(points), features(lines), features(areas), features(several)), async (written) => {
      const { layer } = await readAgain(format, written);
      expect(layer.refusedCount).toBe(0);
      expect(geometries(layer)).toEqual(written.map(({ geometry }) => geometry));
      expect(valuesOf(layer, 'name')).toEqual(written.map(({ name }) => name));
      expect(valuesOf(layer, '用途')).toEqual(written.map(({ properties }) => properties['用途']));
      expect(valuesOf(layer, '面积')).toEqual(written.map(({ properties }) => properties['面积']));
    }),
    RUNS,
  );
});

test.each([
  ['kml', fc.oneof(features(points), features(lines), features(areas), features(several))],
  ['gpx', features(points)],
  ['gpx', features(lines)],
] as const)('what we write as %s is read again with every name, and every position to a centimetre', async (format, any) => {
  await fc.assert(
    fc.asyncProperty(any, async (written) => {
      const { layer } = await readAgain(format, written);
      expect(layer.refusedCount).toBe(0);
      expect(valuesOf(layer, 'name')).toEqual(written.map(({ name }) => name));
      const [found, expected] = [numbersIn(geometries(layer)), numbersIn(written.map(({ geometry }) => geometry))];
      expect(found).toHaveLength(expected.length);
      found.forEach((number, index) => expect(Math.abs(number - (expected[index] ?? 0))).toBeLessThan(1.1e-6));
    }),
    RUNS,
  );
});
