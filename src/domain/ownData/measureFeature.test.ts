import { expect, test } from 'vitest';
import { geodesicMetres } from '../distance.ts';
import { measureFeature } from './measureFeature.ts';
import { packGeometries } from './PackedGeometry.ts';

const A = [113, 22.4];
const B = [113.1, 22.4];
const C = [113.1, 22.5];
const packed = packGeometries([
  { type: 'Point', coordinates: A },
  { type: 'MultiLineString', coordinates: [[A, B], [B, C]] },
  { type: 'Polygon', coordinates: [[A, B, C, A]] },
  null,
]);
const AB = geodesicMetres([113, 22.4], [113.1, 22.4]);
const BC = geodesicMetres([113.1, 22.4], [113.1, 22.5]);

test('lines have a length, areas an outline and an area, points neither', () => {
  expect(measureFeature(packed, 0)).toBeUndefined();
  expect(measureFeature(packed, 1)?.metres).toBeCloseTo(AB + BC, 6);
  const area = measureFeature(packed, 2);
  expect(area?.metres).toBeGreaterThan(AB + BC);
  expect((area?.squareMetres ?? 0) / ((AB * BC) / 2)).toBeCloseTo(1, 3);
  expect(measureFeature(packed, 3)).toBeUndefined();
});

const square = (west: number, size: number) => [[west, 22], [west + size, 22], [west + size, 22 + size], [west, 22 + size], [west, 22]];

test('of several areas the rings add up, holes are not part of them, and a course counts every part', () => {
  const [outer, hole, far] = [square(113, 0.2), square(113.05, 0.05), square(114, 0.1)];
  const areas = packGeometries([
    { type: 'Polygon', coordinates: [outer, hole] },
    { type: 'Polygon', coordinates: [far] },
    { type: 'MultiPolygon', coordinates: [[outer, hole], [far]] },
    { type: 'LineString', coordinates: [A, B, C] },
    { type: 'MultiPoint', coordinates: [A, B] },
  ]);
  const [holed, single, both, line, points] = [0, 1, 2, 3, 4].map((row) => measureFeature(areas, row));
  expect(both?.metres).toBeCloseTo((holed?.metres ?? 0) + (single?.metres ?? 0), 3);
  expect(both?.squareMetres).toBeCloseTo((holed?.squareMetres ?? 0) + (single?.squareMetres ?? 0), 0);
  expect(line).toEqual({ metres: AB + BC });
  expect(points).toBeUndefined();
});
