import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { checkParts } from './checkParts.ts';

/** A rectangle 0.02° high between two meridians. */
const between = (west: number, east: number): Polygon => ({
  type: 'Polygon',
  coordinates: [[[west, 22.5], [east, 22.5], [east, 22.52], [west, 22.52], [west, 22.5]]],
});

const holed: Polygon = {
  type: 'Polygon',
  coordinates: [...between(112.9, 113).coordinates, [[112.94, 22.505], [112.94, 22.515], [112.96, 22.515], [112.96, 22.505], [112.94, 22.505]]],
};
const filling: Polygon = { type: 'Polygon', coordinates: [[[112.94, 22.505], [112.96, 22.505], [112.96, 22.515], [112.94, 22.515], [112.94, 22.505]]] };

test.each<[string, Polygon[], string[]]>([
  ['far apart', [between(112.9, 112.91), between(112.95, 112.96)], []],
  ['along one edge', [between(112.9, 112.92), between(112.92, 112.94)], []],
  ['that share less than a hundredth of the smaller', [between(112.9, 112.92), between(112.9199, 112.94)], []],
  ['one in the hole of the other', [holed, filling], []],
  // 0.01° of longitude and 0.02° of latitude at 22.51° N: 1 028.8 m × 2 215.0 m
  ['that share a half', [between(112.9, 112.92), between(112.91, 112.93)], ['polygon 2: overlaps polygon 1 by 2.28 km²']],
  ['the same twice, and a third', [between(112.9, 112.91), between(112.95, 112.96), between(112.9, 112.91)], ['polygon 3: overlaps polygon 1 by 2.28 km²']],
])('parts %s', (_what, parts, expected) => {
  const found = checkParts(parts).map(({ field, message }) => `${field}: ${message}`);
  expect(found).toEqual(expected.map((each) => `${each}, so that its area would count twice`));
});
