import { expect, test } from 'vitest';
import { geodesicMetres, type LonLat } from '../distance.ts';
import type { SimpleGeometry } from '../ownData/PackedGeometry.ts';
import { bandDistances } from './bandDistances.ts';

const square = (west: number, south: number, size = 0.1) => [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]];
const line = (...coordinates: number[][]): SimpleGeometry => ({ type: 'LineString', coordinates });
const reach = (source: SimpleGeometry, other: SimpleGeometry) => bandDistances({ geometry: source })(other);
const metres = (from: LonLat, to: LonLat) => geodesicMetres(from, to);

test.each<[string, SimpleGeometry, SimpleGeometry, boolean]>([
  ['two lines that cross', line([113, 22], [113.1, 22.1]), line([113, 22.1], [113.1, 22]), true],
  ['two lines whose lengthened courses would cross', line([113, 22], [113.1, 22.1]), line([113, 22.1], [113.04, 22.06]), false],
  ['a line that ends before another', line([113, 22], [113.04, 22.04]), line([113, 22.1], [113.1, 22]), false],
  ['lines beside each other', line([113, 22], [113.1, 22]), line([113, 22.01], [113.1, 22.01]), false],
  ['a broken line whose last part crosses', line([113, 22], [113.1, 22], [113.1, 22.2]), line([113, 22.1], [113.2, 22.1]), true],
  ['the second of several lines', { type: 'MultiLineString', coordinates: [[[114, 23], [114.1, 23]], [[113, 22], [113.1, 22.1]]] }, line([113, 22.1], [113.1, 22]), true],
  ['the second of several areas', { type: 'MultiPolygon', coordinates: [[square(114, 23)], [square(113, 22)]] }, { type: 'Point', coordinates: [113.05, 22.05] }, true],
  ['beside each of several areas', { type: 'MultiPolygon', coordinates: [[square(114, 23)], [square(113, 22)]] }, { type: 'Point', coordinates: [113.5, 22.05] }, false],
  ['one of several points on an area', { type: 'MultiPoint', coordinates: [[114, 23], [113.05, 22.05]] }, { type: 'Polygon', coordinates: [square(113, 22)] }, true],
  ['south-west of an area, on the lengthened line of its sides', { type: 'Polygon', coordinates: [square(113, 22)] }, { type: 'Point', coordinates: [112.9, 21.9] }, false],
])('%s meet or do not', (_what, source, other, isMet) => {
  expect(reach(source, other).nearestMetres === 0).toBe(isMet);
  expect(reach(other, source).nearestMetres === 0).toBe(isMet);
});

test('nearest is the nearest of all, farthest the farthest corner of the other', () => {
  const points: SimpleGeometry = { type: 'MultiPoint', coordinates: [[113.3, 22.4], [113.1, 22.4], [113.2, 22.4]] };
  const { nearestMetres, farthestMetres } = reach({ type: 'Point', coordinates: [113, 22.4] }, points);
  expect(nearestMetres).toBeCloseTo(metres([113, 22.4], [113.1, 22.4]), 2);
  expect(farthestMetres).toBeCloseTo(metres([113, 22.4], [113.3, 22.4]), 2);
  // From several sources the nearest of them counts.
  const back = reach(points, { type: 'Point', coordinates: [113, 22.4] });
  expect(back.nearestMetres).toBeCloseTo(nearestMetres, 2);
  expect(back.farthestMetres).toBeCloseTo(nearestMetres, 2);
});

test('of an area on the source the corners that lie off it are measured all the same', () => {
  const { nearestMetres, farthestMetres } = reach({ type: 'Polygon', coordinates: [square(113, 22)] }, line([113.05, 22.05], [113.2, 22.05]));
  expect(nearestMetres).toBe(0);
  expect(farthestMetres).toBeCloseTo(metres([113.1, 22.05], [113.2, 22.05]), 0);
  expect(reach({ type: 'Polygon', coordinates: [square(113, 22)] }, line([113.04, 22.05], [113.06, 22.05]))).toEqual({ nearestMetres: 0, farthestMetres: 0 });
});

test('beside a side the foot lies on it, beyond an end at the end', () => {
  const side = line([113, 22.4], [113.2, 22.4]);
  // A straight line on the plane and a parallel part by metres at most.
  expect(Math.abs(reach(side, { type: 'Point', coordinates: [113.1, 22.5] }).nearestMetres - metres([113.1, 22.4], [113.1, 22.5]))).toBeLessThan(10);
  expect(reach(side, { type: 'Point', coordinates: [113.3, 22.4] }).nearestMetres).toBeCloseTo(metres([113.2, 22.4], [113.3, 22.4]), 1);
  expect(reach(side, { type: 'Point', coordinates: [112.9, 22.4] }).nearestMetres).toBeCloseTo(metres([113, 22.4], [112.9, 22.4]), 1);
  expect(reach(line([113, 22.4], [113, 22.4]), { type: 'Point', coordinates: [112.9, 22.4] }).nearestMetres).toBeCloseTo(metres([113, 22.4], [112.9, 22.4]), 1);
});
