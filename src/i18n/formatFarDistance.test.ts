import { expect, test } from 'vitest';
import { messages as en } from './en.ts';
import { formatFarDistance } from './formatFarDistance.ts';
import { messages as hans } from './zh-Hans.ts';

test.each([
  [47_200, 48_900, '约 50 公里', 'about 50 km'],
  [108_300, 112_400, '约 110 公里', 'about 110 km'],
  [52_400, 56_100, '约 55 公里', 'about 55 km'],
  [12_200, 12_900, '约 13 公里', 'about 13 km'],
  [300, 700, '约 1 公里', 'about 1 km'],
  [82_000, 109_000, '约 80–110 公里', 'about 80–110 km'],
  [6_300, 9_400, '约 6–10 公里', 'about 6–10 km'],
  [0, 9_400, '10 公里以内', 'within 10 km'],
])('%i to %i m is told without false digits', (fromMetres, toMetres, chinese, english) => {
  expect(formatFarDistance({ fromMetres, toMetres }, 'zh-Hans', hans)).toBe(chinese);
  expect(formatFarDistance({ fromMetres, toMetres }, 'en', en)).toBe(english);
});
