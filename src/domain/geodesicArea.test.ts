import { expect, test } from 'vitest';
import { geodesicArea } from './geodesicArea.ts';

const ring = (...corners: [number, number][]) => [...corners, corners[0] ?? [0, 0]];

test('an octant of the ellipsoid has an eighth of its whole area, 510 065 621 724 088 m² (WGS-84)', () => {
  const octant = { type: 'Polygon' as const, coordinates: [ring([0, 0], [90, 0], [0, 90])] };
  expect(geodesicArea(octant) / (510_065_621_724_088 / 8)).toBeCloseTo(1, 12);
});

/** Planar areas by GDAL 3.6.2 in Lambert's azimuthal equal-area projection on WGS-84, centred on each polygon. */
const EXTERIOR = ring([112.85, 22.49], [112.98, 22.49], [112.985, 22.53], [112.95, 22.56], [112.855, 22.55]);
const HOLE = ring([112.915, 22.535], [112.915, 22.54], [112.92, 22.54], [112.92, 22.535]);
const PARK = ring([112.855, 22.51], [112.872, 22.51], [112.872, 22.524], [112.855, 22.524]);

test.each([
  ['a town with a hole', [EXTERIOR, HOLE], 92_558_775.366],
  ['a park', [PARK], 2_711_548.613],
])('%s has the area that GDAL finds in an equal-area projection, to one part in a million', (_what, coordinates, expected) => {
  expect(geodesicArea({ type: 'Polygon', coordinates }) / expected).toBeCloseTo(1, 6);
});

test('which way the rings run does not matter, and parts add up', () => {
  const one = geodesicArea({ type: 'Polygon', coordinates: [EXTERIOR, HOLE] });
  expect(geodesicArea({ type: 'Polygon', coordinates: [EXTERIOR.toReversed(), HOLE.toReversed()] })).toBeCloseTo(one, 3);
  const both = geodesicArea({ type: 'MultiPolygon', coordinates: [[EXTERIOR, HOLE], [PARK.toReversed()]] });
  expect(both).toBeCloseTo(one + geodesicArea({ type: 'Polygon', coordinates: [PARK] }), 3);
});
