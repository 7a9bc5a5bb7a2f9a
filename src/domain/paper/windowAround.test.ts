import { expect, test } from 'vitest';
import { projectTo } from './mapWindow.ts';
import { windowAround } from './windowAround.ts';

test.each([
  ['wide', [112.74, 22.09, 114.22, 22.61], { width: 330, height: 260 }],
  ['high', [113.01, 22.09, 113.1, 22.6], { width: 330, height: 260 }],
] as const)('%s bounds fill the window but for its margin', (_, bounds, extent) => {
  const window = windowAround(bounds, extent, 12);
  const [left, top] = projectTo(window, [bounds[0], bounds[3]]);
  const [right, bottom] = projectTo(window, [bounds[2], bounds[1]]);
  expect((left + right) / 2).toBeCloseTo(extent.width / 2, 6);
  expect((top + bottom) / 2).toBeCloseTo(extent.height / 2, 6);
  expect(Math.min(left, top)).toBeCloseTo(12, 6);
});
