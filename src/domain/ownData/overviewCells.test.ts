import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bounds } from '../bounds.ts';
import { overviewCells } from './overviewCells.ts';
import { roundedCount } from './roundedCount.ts';

const degrees = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true });
/** Within the view; some have no width, as the box of a single point. */
const box = fc.tuple(degrees(112, 112.9), degrees(22, 22.9), fc.oneof(fc.constant(0), degrees(0, 0.1)), fc.oneof(fc.constant(0), degrees(0, 0.1))).map(([lon, lat, width, height]): Bounds => [lon, lat, lon + width, lat + height]);
const VIEW: Bounds = [112, 22, 113, 23];

test('squares together hold what the boxes hold, and lie where these lie', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(box, fc.integer({ min: 50_000, max: 90_000 })), { minLength: 1, maxLength: 12 }), (all) => {
      const { boxes, counts } = overviewCells({ boxes: Float64Array.from(all.flatMap(([each]) => [...each])), counts: Float64Array.from(all, ([, count]) => count) }, VIEW);
      const total = all.reduce((sum, [, count]) => sum + count, 0);
      // Slivers that hold less than half a feature are left out.
      expect(Math.abs(counts.reduce((sum, count) => sum + count, 0) - total)).toBeLessThan(total * 0.001 + all.length);
      for (let index = 0; index < counts.length; index += 1) {
        const [west = 0, south = 0, east = 0, north = 0] = boxes.subarray(index * 4, index * 4 + 4);
        expect(all.some(([each]) => each[0] <= east && each[2] >= west && each[1] <= north && each[3] >= south)).toBe(true);
      }
    }),
  );
});

test('the grid stands still while the map is moved', () => {
  const found = { boxes: Float64Array.of(112.5, 22.5, 112.5, 22.5), counts: Float64Array.of(7) };
  expect(overviewCells(found, VIEW)).toEqual(overviewCells(found, [112.013, 22.007, 113.013, 23.007]));
});

test('"about" never says fewer than there may be', () => {
  expect([0, 7, 42, 101, 18_432, 1_000_000].map(roundedCount)).toEqual([0, 7, 42, 110, 19_000, 1_000_000]);
});
