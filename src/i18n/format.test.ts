import { expect, test } from 'vitest';
import { messages as en } from './en.ts';
import { formatLength, formatNumber, formatQuantity, type Quantity } from './format.ts';
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

const words = ({ figure, unit }: Quantity) => `${figure} ${unit}`;

test.each([
  [4.76, 'yi-yuan', '4.76 亿元', '476 million yuan'],
  [100, 'yi-yuan', '100 亿元', '10 billion yuan'],
  [13.04, 'wan-m2', '13.04 万平方米', '130\u202f400 m²'],
  [5, 'wan-ton', '5 万吨级', '50\u202f000 t berth'],
  [1, 'town', '1 镇', '1 town'],
  [8, 'village', '8 村', '8 villages'],
  [12_887, 'mu', '12\u202f887 亩', '12\u202f887 mu'],
] as const)('%d %s is counted as each language counts', (value, unit, chinese, english) => {
  expect(words(formatQuantity(value, unit, 'zh-Hans', hans))).toBe(chinese);
  expect(words(formatQuantity(value, unit, 'en', en))).toBe(english);
});
