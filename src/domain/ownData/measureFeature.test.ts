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
