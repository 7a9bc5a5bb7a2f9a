import { expect, test } from 'vitest';
import { formatElapsed } from './formatElapsed.ts';

test.each([
  [0, '0:00'],
  [7_999, '0:07'],
  [425_000, '7:05'],
  [3_729_000, '1:02:09'],
  [-5_000, '0:00'],
])('%i ms are %s', (elapsedMs, told) => {
  expect(formatElapsed(elapsedMs)).toBe(told);
});
