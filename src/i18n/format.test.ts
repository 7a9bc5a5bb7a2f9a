import { expect, test } from 'vitest';
import { messages as en } from './en.ts';
import { formatLength, formatNumber } from './format.ts';
import { messages as hans } from './zh-Hans.ts';

test('thousands are parted by a narrow space in every language', () => {
  expect(formatNumber(12_887, 'zh-Hans')).toBe('12\u202f887');
  expect(formatNumber(12_887.5, 'en')).toBe('12\u202f887.5');
});

test.each([
  [300, '300 米', '300 m'],
  [999, '999 米', '999 m'],
  [1_000, '1 公里', '1 km'],
  [2_500, '2.5 公里', '2.5 km'],
])('%i m reads as people say it', (metres, chinese, english) => {
  expect(formatLength(metres, 'zh-Hans', hans)).toBe(chinese);
  expect(formatLength(metres, 'en', en)).toBe(english);
});
