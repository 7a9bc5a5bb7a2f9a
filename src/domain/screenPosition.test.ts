import { WebMercatorViewport } from '@deck.gl/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { screenPosition } from './screenPosition.ts';

const flat = { zoom: 10, center: [113, 22.4] as [number, number], bearing: 0, pitch: 0 };
const rounded = (position: [number, number], camera: typeof flat) => {
  const { right, down, isAhead } = screenPosition(position, camera, 800);
  // No "-0".
  return [Math.round(right) || 0, Math.round(down) || 0, isAhead];
};
// 512 · 2¹⁰ / 360 pixels a degree of longitude.
const DEGREE_PIXELS = 1456;

test('on a map with north up, east is to the right and north is up', () => {
  expect(rounded([114, 22.4], flat)).toEqual([DEGREE_PIXELS, 0, true]);
  expect(rounded([113, 22.4], flat)).toEqual([0, 0, true]);
  const [right, down] = rounded([113, 22.5], flat);
  expect(right).toBe(0);
  // A degree of latitude is longer than one of longitude here, by the secant of the latitude.
  expect(down).toBeCloseTo(-(DEGREE_PIXELS * 0.1) / Math.cos((22.45 * Math.PI) / 180), -1);
});

test('on a turned map the direction that was asked for is up', () => {
  expect(rounded([114, 22.4], { ...flat, bearing: 90 })).toEqual([0, -DEGREE_PIXELS, true]);
  expect(rounded([114, 22.4], { ...flat, bearing: -90 })).toEqual([0, DEGREE_PIXELS, true]);
  expect(rounded([114, 22.4], { ...flat, bearing: 180 })).toEqual([-DEGREE_PIXELS, 0, true]);
});

test('on a tilted map what lies far is smaller, what lies near larger, and what lies behind the eye is told apart', () => {
  const tilted = { ...flat, pitch: 60 };
  const [, far] = rounded([113, 22.6], tilted) as [number, number];
  const [, near] = rounded([113, 22.2], tilted) as [number, number];
  expect(-far).toBeGreaterThan(0);
  expect(-far).toBeLessThan(near);
  // The eye stands 1.5 heights off: what is below it on the ground lies behind it.
  expect(rounded([113, 21], tilted)[2]).toBe(false);
  expect(rounded([113, 24], tilted)[2]).toBe(true);
});

test('under any camera it agrees with the viewport that the layers are drawn with', () => {
  const view = fc.record({
    zoom: fc.double({ min: 8, max: 14, noNaN: true }),
    bearing: fc.double({ min: -180, max: 180, noNaN: true }),
    pitch: fc.double({ min: 0, max: 60, noNaN: true }),
  });
  const offset = fc.double({ min: -0.4, max: 0.4, noNaN: true });
  fc.assert(
    fc.property(view, offset, offset, ({ zoom, bearing, pitch }, east, north) => {
      const viewport = new WebMercatorViewport({ width: 1_000, height: 800, longitude: 113, latitude: 22.4, zoom, bearing, pitch });
      const { right, down, isAhead } = screenPosition([113 + east, 22.4 + north], { zoom, center: [113, 22.4], bearing, pitch }, 800);
      fc.pre(isAhead && Math.abs(right) < 3_000 && Math.abs(down) < 3_000);
      const [x = 0, y = 0] = viewport.project([113 + east, 22.4 + north]);
      expect(right).toBeCloseTo(x - 500, 1);
      expect(down).toBeCloseTo(y - 400, 1);
    }),
  );
});
