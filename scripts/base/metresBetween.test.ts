import { distance } from '@turf/turf';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { metresBetween, metresPerDegree } from './metresBetween.ts';

// Lengths of a degree as published for the ellipsoid of WGS-84.
test.each([
  [0, 111_320, 110_574],
  [30, 96_486, 110_852],
  [45, 78_847, 111_132],
])('at %s° north a degree is %s m east and %s m north', (latitude, east, north) => {
  const { lon, lat } = metresPerDegree(latitude);
  expect(Math.abs(lon - east)).toBeLessThan(2);
  expect(Math.abs(lat - north)).toBeLessThan(2);
});

test.each<[string, Position, Position]>([
  ['the south', [113, 22.4], [113.02, 22.41]],
  ['the east', [119.5, 29], [119.52, 29.01]],
  ['the north', [123.1, 53.2], [123.12, 53.21]],
])('in %s of China it agrees with the sphere to half a per cent', (_where, from, to) => {
  const onSphere = distance(from, to, { units: 'meters' });
  expect(Math.abs(metresBetween(from, to) / onSphere - 1)).toBeLessThan(0.005);
});
