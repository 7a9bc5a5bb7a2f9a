import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MILLIMETRES_PER_PIXEL, SCALES, SHEET_FORMATS, SHEET_SIZES } from './SheetFormat.ts';
import { scaleOfZoom } from './mapScale.ts';
import { windowBounds } from './mapWindow.ts';
import { viewOnPaper } from './viewOnPaper.ts';

const HOME = [112.79, 22.08, 113.28, 22.6] as const;
const FRAME = [112.2, 21.5, 114.7, 23.3] as const;
const A4 = { width: 680, height: 620 };

test.each(SHEET_FORMATS)('%s is a sheet of ISO 216: its sides stand as one to the square root of two', (format) => {
  const { widthMillimetres: width, heightMillimetres: height } = SHEET_SIZES[format];
  expect(Math.max(width, height) / Math.min(width, height)).toBeCloseTo(Math.SQRT2, 2);
  expect(width > height).toBe(format.endsWith('landscape'));
});

test('without a camera the whole district stands on the sheet, at a round scale', () => {
  const { window, scale } = viewOnPaper({ extent: A4, camera: undefined, home: HOME, frame: FRAME, scale: undefined });
  const [west, south, east, north] = windowBounds(window.center, window.zoom, window);
  expect(west <= HOME[0] && south <= HOME[1] && east >= HOME[2] && north >= HOME[3]).toBe(true);
  expect(SCALES).toContain(scale);
});

test('a larger sheet shows the same view at a larger scale', () => {
  const camera = { center: [113.05, 22.4], zoom: 11 } as const;
  const on = (extent: typeof A4) => viewOnPaper({ extent, camera: { ...camera, center: [113.05, 22.4] }, home: HOME, frame: FRAME, scale: undefined }).scale;
  expect(on({ width: A4.width * 1.6, height: A4.height * 1.6 })).toBeLessThan(on(A4));
});

test('a chosen scale is kept, and the sheet shows nothing beyond the frame of the map', () => {
  const near = fc.tuple(fc.double({ min: 112.2, max: 114.7, noNaN: true }), fc.double({ min: 21.5, max: 23.3, noNaN: true }));
  fc.assert(
    fc.property(near, fc.constantFrom(...SCALES.filter((each) => each <= 400_000)), (center, scale) => {
      const view = viewOnPaper({ extent: A4, camera: { center: [center[0], center[1]], zoom: 10 }, home: HOME, frame: FRAME, scale });
      expect(view.scale).toBe(scale);
      expect(scaleOfZoom(view.window.zoom, view.window.center[1])).toBeCloseTo(scale, 3);
      const [west, south, east, north] = windowBounds(view.window.center, view.window.zoom, view.window);
      const slack = 1e-5;
      expect(west >= FRAME[0] - slack && south >= FRAME[1] - slack && east <= FRAME[2] + slack && north <= FRAME[3] + slack).toBe(true);
    }),
  );
});

test('a pixel of CSS is a ninety-sixth of an inch on paper', () => {
  expect(96 * MILLIMETRES_PER_PIXEL).toBeCloseTo(25.4, 9);
});

test('a sheet that shows more than the frame stands in its middle', () => {
  const small = [113, 22.3, 113.1, 22.4] as const;
  const view = viewOnPaper({ extent: A4, camera: { center: [113.02, 22.39], zoom: 10 }, home: HOME, frame: small, scale: 500_000 });
  expect(view.window.center[0]).toBeCloseTo(113.05, 6);
  expect(view.window.center[1]).toBeCloseTo(22.35, 3);
  // Long one way alone, it is moved the other way no farther than it must.
  const lying = viewOnPaper({ extent: A4, camera: { center: [112.21, 22.4], zoom: 10 }, home: HOME, frame: [112.2, 22.35, 114.7, 22.45], scale: 100_000 });
  const [west] = windowBounds(lying.window.center, lying.window.zoom, lying.window);
  expect(west).toBeCloseTo(112.2, 4);
  expect(lying.window.center[1]).toBeCloseTo(22.4, 3);
});
