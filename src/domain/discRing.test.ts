import { distance } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discRing } from './discRing.ts';

test('every point of the ring lies at the radius, and the ring closes', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 112, max: 115, noNaN: true }),
      fc.double({ min: 21, max: 24, noNaN: true }),
      fc.double({ min: 10, max: 10_000, noNaN: true }),
      (lon, lat, radiusMetres) => {
        const ring = discRing([lon, lat], radiusMetres);
        for (const point of ring) {
          expect(distance([lon, lat], point, { units: 'meters' })).toBeCloseTo(radiusMetres, 1);
        }
        expect(ring.at(-1)).toEqual(ring[0]);
      },
    ),
    { numRuns: 20 },
  );
});
