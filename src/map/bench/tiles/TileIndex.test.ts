import { VectorTile } from '@mapbox/vector-tile';
import fc from 'fast-check';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { packGeometries, type SimpleGeometry } from '../../../domain/ownData/PackedGeometry.ts';
import { TileIndex } from './TileIndex.ts';
import { HIDDEN } from './tileTerms.ts';

const square = (west: number, south: number, side: number) => [[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]];
const geometries: (SimpleGeometry | null)[] = [
  { type: 'Polygon', coordinates: [square(113, 22.4, 0.02), square(113.005, 22.405, 0.005)] },
  { type: 'MultiPolygon', coordinates: [[square(113.03, 22.4, 0.01)], [square(113.05, 22.4, 0.01)]] },
  null,
  { type: 'MultiLineString', coordinates: [[[113, 22.43], [113.01, 22.44]], [[113.02, 22.43], [113.03, 22.44]]] },
  { type: 'Point', coordinates: [113.01, 22.41] },
  // Eleven metres wide.
  { type: 'Polygon', coordinates: [square(113.04, 22.43, 0.0001)] },
];
const packed = packGeometries(geometries);
/** All of the above lies in this tile. */
const TILE = [8, 208, 111] as const;
const colours = ['#0', '#1', '#2', '#3', '#4', '#5', '#6', '#7'];
const as = (...classes: readonly number[]) => ({ drawnAs: Uint8Array.from(classes), colours });
const all = as(0, 1, 0, 2, 0, 1);

interface Areal {
  readonly coordinates: readonly (readonly (readonly number[])[])[];
}

function read(index: TileIndex, [z, x, y]: readonly [number, number, number]) {
  const { layers } = new VectorTile(new PbfReader(index.tile(z, x, y)));
  return Object.values(layers).flatMap((layer) =>
    Array.from({ length: layer.length }, (_, at) => {
      const feature = layer.feature(at);
      return { in: layer.name, row: feature.id, colour: feature.properties['colour'], geometry: feature.toGeoJSON(x, y, z).geometry };
    }),
  );
}

test('a tile holds areas with their holes and parts, lines, and what is smaller than a pixel as points, each with its row and colour', () => {
  const index = new TileIndex(packed);
  index.draw(all);
  const features = read(index, [10, 833, 446]);
  expect(features.map(({ in: name, row, colour, geometry }) => [name, row, colour, geometry.type])).toEqual([
    ['area', 0, '#0', 'Polygon'],
    ['area', 1, '#1', 'MultiPolygon'],
    ['line', 3, '#2', 'MultiLineString'],
    ['speck', 5, '#1', 'Point'],
  ]);
  const [first] = features;
  expect((first?.geometry as Areal | undefined)?.coordinates.length).toBe(2);
});

test('what is hidden is in no tile, and comes back with its new colour', () => {
  const index = new TileIndex(packed);
  expect(index.tile(...TILE).length).toBe(0);
  index.draw(as(HIDDEN, 1, 0, HIDDEN, 0, HIDDEN));
  expect(read(index, TILE).map(({ row }) => row)).toEqual([1]);
  index.draw(as(3, HIDDEN, 0, HIDDEN, 0, 0));
  expect(read(index, TILE).map(({ row, colour }) => [row, colour])).toEqual([[0, '#3'], [5, '#0']]);
});

test('close by, a small area is an area, and its corners lie within a quarter of a metre', () => {
  const index = new TileIndex(packed);
  index.draw(all);
  const [z, tiles] = [14, 2 ** 14];
  const sine = Math.sin((22.43005 * Math.PI) / 180);
  const [x, y] = [Math.floor((113.04005 / 360 + 0.5) * tiles), Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * tiles)];
  const small = read(index, [z, x, y]).find(({ row }) => row === 5);
  expect(small?.in).toBe('area');
  const ring = (small?.geometry as Areal | undefined)?.coordinates[0] ?? [];
  const longitudes = ring.map(([lon = 0]) => lon);
  expect(Math.abs(Math.min(...longitudes) - 113.04)).toBeLessThan(2.5e-6);
  expect(Math.abs(Math.max(...longitudes) - 113.0401)).toBeLessThan(2.5e-6);
});

test('at every zoom the tiles hold just the features that are shown', () => {
  const index = new TileIndex(packed);
  const drawnAs = fc.array(fc.constantFrom(0, 1, 7, HIDDEN), { minLength: geometries.length, maxLength: geometries.length });
  fc.assert(
    fc.property(drawnAs, fc.integer({ min: 3, max: 12 }), (classes, z) => {
      index.draw(as(...classes));
      const tiles = 2 ** z;
      const found = new Map<number, unknown>();
      const [from, to] = [[113, 22.46], [113.07, 22.39]].map(([lon = 0, lat = 0]) => {
        const sine = Math.sin((lat * Math.PI) / 180);
        return [Math.floor((lon / 360 + 0.5) * tiles), Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * tiles)];
      });
      for (let x = from?.[0] ?? 0; x <= (to?.[0] ?? 0); x += 1) {
        for (let y = from?.[1] ?? 0; y <= (to?.[1] ?? 0); y += 1) for (const feature of read(index, [z, x, y])) found.set(Number(feature.row), feature.colour);
      }
      const expected = classes.flatMap((kind, row) => (kind === HIDDEN || row === 2 || row === 4 ? [] : [[row, colours[kind]]]));
      // Those that lie on each other in one pixel are one.
      const isWide = z >= 9;
      const rows = [...found].toSorted(([a], [b]) => a - b);
      expect(rows).toEqual(isWide ? expected : expected.filter(([row]) => found.has(Number(row))));
    }),
    { numRuns: 60 },
  );
});
