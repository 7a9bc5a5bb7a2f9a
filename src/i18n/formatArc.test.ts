import { expect, test } from 'vitest';
import { formatArc, formatStep } from './formatArc.ts';

test.each([
  [407_100, false, '113°05′'],
  [-80_400, false, '22°20′'],
  [407_120, false, '113°05′20″'],
  [407_100, true, '113°05′00″'],
  [0, false, '0°00′'],
])('%i seconds of arc are written as a frame writes them', (seconds, withSeconds, text) => {
  expect(formatArc(seconds, withSeconds)).toBe(text);
});

test.each([
  [20, '20″'],
  [300, '5′'],
  [3_600, '1°'],
])('a step of %i seconds', (seconds, text) => {
  expect(formatStep(seconds)).toBe(text);
});
