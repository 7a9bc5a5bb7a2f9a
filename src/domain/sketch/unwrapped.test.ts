import { expect, test } from 'vitest';
import { measureArea, measureLine } from './measureSketch.ts';
import { crossesItself } from './crossesItself.ts';
import { verticesOf } from './SketchTool.ts';
import { unwrapped } from './unwrapped.ts';

test('longitudes go on past the antimeridian, whichever way, and what does not cross it stays as it is', () => {
  expect(unwrapped([{ at: [179, 0] }, { at: [-179, 1] }, { at: [178, 2] }]).map(({ at }) => at[0])).toEqual([179, 181, 178]);
  expect(unwrapped([{ at: [-179, 0] }, { at: [179, 1] }]).map(({ at }) => at[0])).toEqual([-179, -181]);
  const near = { at: [113, 22] } as const;
  expect(unwrapped([near, near])[1]).toBe(near);
});

test('what is drawn across the antimeridian is as long and as large as elsewhere', () => {
  const across = verticesOf('line', [{ at: [179.9, 22] }, { at: [-179.9, 22] }]);
  const elsewhere = verticesOf('line', [{ at: [112.9, 22] }, { at: [113.1, 22] }]);
  expect(across.map(({ at }) => at[0])[1]).toBeCloseTo(180.1, 9);
  expect(measureLine(across).total.value).toBeCloseTo(measureLine(elsewhere).total.value, 6);
  const box = verticesOf('rectangle', [{ at: [179.9, 22] }, { at: [-179.9, 22.1] }]);
  const other = verticesOf('rectangle', [{ at: [112.9, 22] }, { at: [113.1, 22.1] }]);
  expect(measureArea(box).area.value / measureArea(other).area.value).toBeCloseTo(1, 9);
  expect(crossesItself(box)).toBe(false);
});

test('a circle around the antimeridian is whole', () => {
  const lons = verticesOf('circle', [{ at: [179.99, 22] }, { at: [180.05, 22] }]).map(({ at }) => at[0]);
  expect(Math.max(...lons) - Math.min(...lons)).toBeLessThan(0.13);
});
