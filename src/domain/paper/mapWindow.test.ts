import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectTo, unprojectFrom, windowBounds } from './mapWindow.ts';

const anyWindow = fc.record({
  center: fc.tuple(fc.double({ min: -170, max: 170, noNaN: true }), fc.double({ min: -70, max: 70, noNaN: true })),
  zoom: fc.double({ min: 4, max: 16, noNaN: true }),
  width: fc.integer({ min: 100, max: 2_000 }),
  height: fc.integer({ min: 100, max: 2_000 }),
});

test('a point of the window and its place on the ground lead to each other', () => {
  fc.assert(
    fc.property(anyWindow, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (window, across, down) => {
      const [x, y] = projectTo(window, unprojectFrom(window, [across * window.width, down * window.height]));
      expect(x).toBeCloseTo(across * window.width, 3);
      expect(y).toBeCloseTo(down * window.height, 3);
    }),
  );
});

test('the middle of the window is its centre, north is up and east to the right', () => {
  const window = { center: [113.05, 22.4], zoom: 10, width: 800, height: 600 } as const;
  expect(projectTo(window, window.center)).toEqual([400, 300]);
  const [west, south, east, north] = windowBounds(window.center, window.zoom, window);
  expect(west).toBeLessThan(113.05);
  expect(east).toBeGreaterThan(113.05);
  expect(south).toBeLessThan(22.4);
  expect(north).toBeGreaterThan(22.4);
  // At zoom 10 the world is 512 × 1024 pixels wide.
  expect(east - west).toBeCloseTo((800 / (512 * 1_024)) * 360, 9);
});
