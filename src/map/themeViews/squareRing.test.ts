import { booleanClockwise } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geodesicArea } from '../../domain/geodesicArea.ts';
import { squareRing } from './squareRing.ts';

test('a square covers on the ground what it stands for, to within 0.1 %', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 112, max: 115, noNaN: true }),
      fc.double({ min: 21, max: 24, noNaN: true }),
      fc.double({ min: 100, max: 15_000, noNaN: true }),
      (lon, lat, side) => {
        const ring = squareRing([lon, lat], side);
        expect(Math.abs(geodesicArea({ type: 'Polygon', coordinates: [ring] }) / side ** 2 - 1)).toBeLessThan(0.001);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(booleanClockwise(ring)).toBe(false);
      },
    ),
  );
});
