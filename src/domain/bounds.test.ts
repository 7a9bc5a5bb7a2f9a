import { bbox, circle } from '@turf/turf';
import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { boundsOf, centreOf, grow, join } from './bounds.ts';

test('a point with a radius has the box of its circle', () => {
  const bounds = boundsOf({ type: 'Point', coordinates: [113.05, 22.155] }, 4_000);
  const expected = bbox(circle([113.05, 22.155], 4, { steps: 360, units: 'kilometers' }));
  bounds.forEach((degrees, side) => expect(degrees).toBeCloseTo(expected[side] ?? 0, 3));
});

test('a polygon has the box of its positions', () => {
  const bounds = boundsOf({ type: 'Polygon', coordinates: [[[113, 22], [113.2, 22], [113.1, 22.4], [113, 22]]] });
  expect(bounds).toEqual([113, 22, 113.2, 22.4]);
  expect(centreOf(bounds)).toEqual([113.1, 22.2]);
});

test('a grown box keeps its centre', () => {
  const grown = grow([113, 22, 114, 23], 0.5);
  expect(grown).toEqual([112.5, 21.5, 114.5, 23.5]);
  expect(centreOf(grown)).toEqual(centreOf([113, 22, 114, 23]));
});

test('a joined box holds both', () => {
  expect(join([113, 22, 113.5, 22.5], [113.2, 21, 114, 22.2])).toEqual([113, 21, 114, 22.5]);
});

test.each([
  ['MultiPoint', { type: 'MultiPoint', coordinates: [[113, 22], [113.2, 22.4]] }],
  ['LineString', { type: 'LineString', coordinates: [[113, 22.4], [113.2, 22]] }],
  ['MultiLineString', { type: 'MultiLineString', coordinates: [[[113, 22], [113.1, 22.1]], [[113.2, 22.4], [113.1, 22.1]]] }],
  ['MultiPolygon', { type: 'MultiPolygon', coordinates: [[[[113, 22], [113.1, 22], [113, 22.1], [113, 22]]], [[[113.2, 22.4], [113.1, 22.4], [113.2, 22.3], [113.2, 22.4]]]] }],
  ['GeometryCollection', { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [113, 22] }, { type: 'Point', coordinates: [113.2, 22.4] }] }],
] as const)('the box of a %s holds all its parts', (_type, geometry) => {
  expect(boundsOf(geometry as unknown as Geometry)).toEqual([113, 22, 113.2, 22.4]);
});
