import { bbox, circle } from '@turf/turf';
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
