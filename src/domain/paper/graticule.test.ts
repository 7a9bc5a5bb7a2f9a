import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graticuleOf } from './graticule.ts';
import { projectTo } from './mapWindow.ts';
import { zoomOfScale } from './mapScale.ts';
import { SCALES } from './SheetFormat.ts';

const anyWindow = fc.record({
  center: fc.tuple(fc.double({ min: 112, max: 114, noNaN: true }), fc.double({ min: 21.5, max: 23.3, noNaN: true })),
  zoom: fc.constantFrom(...SCALES).map((scale) => zoomOfScale(scale, 22.4)),
  width: fc.integer({ min: 500, max: 1_500 }),
  height: fc.integer({ min: 500, max: 1_500 }),
});

test('lines stand at multiples of one step, on the map, and far enough apart', () => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      const { stepSeconds, meridians, parallels } = graticuleOf(window, 110);
      for (const [lines, length] of [[meridians, window.width], [parallels, window.height]] as const) {
        expect(lines.length).toBeGreaterThan(0);
        for (const { seconds, at } of lines) {
          expect(seconds % stepSeconds).toBe(0);
          expect(at).toBeGreaterThanOrEqual(-1e-6);
          expect(at).toBeLessThanOrEqual(length + 1e-6);
        }
      }
      const gaps = meridians.slice(1).map(({ at }, index) => at - (meridians[index]?.at ?? 0));
      expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(110 - 1e-6);
    }),
  );
});

test('each line lies where its seconds are', () => {
  const window = { center: [113.05, 22.4], zoom: 10, width: 800, height: 700 } as const;
  const { meridians, parallels } = graticuleOf(window, 110);
  for (const { seconds, at } of meridians) expect(projectTo(window, [seconds / 3_600, 22.4])[0]).toBeCloseTo(at, 9);
  for (const { seconds, at } of parallels) expect(projectTo(window, [113.05, seconds / 3_600])[1]).toBeCloseTo(at, 9);
});
