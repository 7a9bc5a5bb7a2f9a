import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geodesicMetres } from './distance.ts';
import { metresPerPixel, scaleBarOf } from './scaleBar.ts';

const anyView = fc.record({ latitude: fc.double({ min: -70, max: 70, noNaN: true }), zoom: fc.double({ min: 2, max: 18, noNaN: true }) });

test.each([
  ['the district in the first view', 22.4, 10, 96, 5_000],
  ['a town', 22.4, 12, 96, 1_000],
  ['a street', 22.4, 16, 96, 100],
  ['the whole Greater Bay', 22.4, 8, 96, 20_000],
])('%s gets a round length', (_view, latitude, zoom, maxPixels, metres) => {
  expect(scaleBarOf(latitude, zoom, maxPixels).metres).toBe(metres);
});

test('the bar is round, fits, and is never shorter than two fifths of its room', () => {
  fc.assert(
    fc.property(anyView, fc.integer({ min: 40, max: 200 }), ({ latitude, zoom }, maxPixels) => {
      const { metres, pixels } = scaleBarOf(latitude, zoom, maxPixels);
      expect(['1', '2', '5']).toContain(Number(metres.toPrecision(6)).toExponential()[0]);
      expect(pixels).toBeLessThanOrEqual(maxPixels * (1 + 1e-9));
      expect(pixels).toBeGreaterThan(maxPixels * 0.4 * (1 - 1e-9));
    }),
  );
});

test('a pixel covers what the geodesic along it measures, to a hundred-thousandth', () => {
  fc.assert(
    fc.property(anyView, ({ latitude, zoom }) => {
      const degrees = 0.01;
      const pixels = (degrees / 360) * 512 * 2 ** zoom;
      const measured = geodesicMetres([113, latitude], [113 + degrees, latitude]);
      expect(metresPerPixel(latitude, zoom) * pixels).toBeCloseTo(measured, 1);
      expect(Math.abs((metresPerPixel(latitude, zoom) * pixels) / measured - 1)).toBeLessThan(1e-5);
    }),
  );
});
