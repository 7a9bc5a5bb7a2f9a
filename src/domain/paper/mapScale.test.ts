import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geodesicMetres } from '../distance.ts';
import { fittingScale, scaleOfZoom, zoomOfScale } from './mapScale.ts';
import { unprojectFrom, windowBounds } from './mapWindow.ts';
import { MILLIMETRES_PER_PIXEL, SCALES } from './SheetFormat.ts';

const latitude = fc.double({ min: -60, max: 60, noNaN: true });

test('a scale and the zoom that has it lead to each other', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SCALES), latitude, (scale, lat) => {
      expect(scaleOfZoom(zoomOfScale(scale, lat), lat) / scale).toBeCloseTo(1, 9);
    }),
  );
});

test.each([25_000, 150_000, 500_000])('at 1:%i ten centimetres of paper cover what the geodesic measures on the ground', (scale) => {
  const pixels = 100 / MILLIMETRES_PER_PIXEL;
  const window = { center: [113.05, 22.4], zoom: zoomOfScale(scale, 22.4), width: pixels, height: 100 } as const;
  const metres = geodesicMetres(unprojectFrom(window, [0, 50]), unprojectFrom(window, [pixels, 50]));
  expect(Math.abs(metres / (scale * 0.1) - 1)).toBeLessThan(1e-4);
});

test('the scale that fits shows all of the bounds, and the next larger one would not', () => {
  const near = fc.tuple(fc.double({ min: 112.8, max: 113.2, noNaN: true }), fc.double({ min: 22, max: 22.6, noNaN: true }));
  const size = fc.double({ min: 0.02, max: 0.6, noNaN: true });
  fc.assert(
    fc.property(near, size, size, fc.integer({ min: 500, max: 1_400 }), ([west, south], width, height, side) => {
      const bounds = [west, south, west + width, south + height] as const;
      const extent = { width: side, height: side };
      const center = [west + width / 2, south + height / 2] as const;
      const isWhole = (scale: number) => {
        const [left, bottom, right, top] = windowBounds(center, zoomOfScale(scale, center[1]), extent);
        return left <= bounds[0] && bottom <= bounds[1] && right >= bounds[2] && top >= bounds[3];
      };
      const scale = fittingScale(bounds, extent);
      expect(isWhole(scale)).toBe(true);
      const larger = SCALES.findLast((each) => each < scale);
      expect(larger !== undefined && isWhole(larger)).toBe(false);
    }),
  );
});

test('bounds that are long one way alone decide, whichever way, and what fits no scale has the smallest', () => {
  const extent = { width: 600, height: 600 };
  const tall = fittingScale([113, 22, 113.001, 22.4], extent);
  const wide = fittingScale([113, 22.2, 113.4, 22.201], extent);
  const small = fittingScale([113, 22.2, 113.001, 22.201], extent);
  expect(small).toBe(SCALES[0]);
  expect(tall).toBeGreaterThan(small);
  expect(wide).toBeGreaterThan(small);
  expect(fittingScale([60, -60, 170, 70], extent)).toBe(SCALES.at(-1));
});
