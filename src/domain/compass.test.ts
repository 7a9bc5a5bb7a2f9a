import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { bearingDegrees, compassPointOf } from './compass.ts';

test.each([
  [0, 'north'],
  [22.4, 'north'],
  [22.6, 'north-east'],
  [90, 'east'],
  [200, 'south'],
  [260, 'west'],
  [338, 'north'],
  [-45, 'north-west'],
  [720 + 135, 'south-east'],
] as const)('%d° is called %s', (bearing, point) => {
  expect(compassPointOf(bearing)).toBe(point);
});

test('within the Greater Bay the bearing is that of the ellipsoid to a quarter of a degree', () => {
  const position = fc.tuple(fc.double({ min: 112, max: 115, noNaN: true }), fc.double({ min: 21, max: 24, noNaN: true }));
  fc.assert(
    fc.property(position, position, (from, to) => {
      fc.pre(Math.hypot(to[0] - from[0], to[1] - from[1]) > 0.05);
      const { azi1 = 0 } = geodesic.Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]);
      const off = Math.abs(bearingDegrees(from, to) - ((azi1 + 360) % 360));
      expect(Math.min(off, 360 - off)).toBeLessThan(0.25);
    }),
  );
});
