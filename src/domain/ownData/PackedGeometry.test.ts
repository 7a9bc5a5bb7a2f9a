import { expect, test } from 'vitest';
import { geometryAt, packGeometries, shapeAt, type SimpleGeometry } from './PackedGeometry.ts';

const SQUARE = [[113, 22], [113.1, 22], [113.1, 22.1], [113, 22]];
const HOLE = [[113.02, 22.01], [113.03, 22.01], [113.03, 22.02], [113.02, 22.01]];

const geometries: (SimpleGeometry | null)[] = [
  { type: 'Point', coordinates: [113, 22.5] },
  null,
  { type: 'MultiPoint', coordinates: [[113, 22.5], [113.1, 22.6]] },
  { type: 'LineString', coordinates: [[113, 22.5], [113.1, 22.6], [113.2, 22.6]] },
  { type: 'MultiLineString', coordinates: [[[113, 22.5], [113.1, 22.6]], [[112, 22], [112.5, 22]]] },
  { type: 'Polygon', coordinates: [SQUARE, HOLE] },
  { type: 'MultiPolygon', coordinates: [[SQUARE, HOLE], [SQUARE]] },
];

test('every sort of geometry comes back as it was packed', () => {
  const packed = packGeometries(geometries);
  expect(geometries.map((_, index) => geometryAt(packed, index))).toEqual(geometries);
  expect(geometries.map((_, index) => shapeAt(packed, index))).toEqual(['point', undefined, 'point', 'line', 'line', 'area', 'area']);
});

test('heights are left out, and nothing packs to nothing', () => {
  expect(geometryAt(packGeometries([{ type: 'Point', coordinates: [113, 22, 40] }]), 0)).toEqual({ type: 'Point', coordinates: [113, 22] });
  expect(packGeometries([]).coordinates).toHaveLength(0);
});
