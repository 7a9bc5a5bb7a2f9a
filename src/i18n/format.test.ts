import { expect, test } from 'vitest';
import { messages as en } from './en.ts';
import { formatDate, formatDistanceRange, formatLength, formatNumber, formatQuantity, type Quantity } from './format.ts';
import { messages as hans } from './zh-Hans.ts';
import { messages as hant } from './zh-Hant.ts';

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
  [12_887, 'mu', '12\u202f887 亩', '859 ha'],
] as const)('%d %s is counted as each language counts', (value, unit, chinese, english) => {
  expect(words(formatQuantity(value, unit, 'zh-Hans', hans))).toBe(chinese);
  expect(words(formatQuantity(value, unit, 'en', en))).toBe(english);
});

test('mu stay what is stated: alone on the mainland, with hectares aside beyond it, behind hectares in English', () => {
  expect(formatQuantity(12_887, 'mu', 'zh-Hans', hans)).toEqual({ figure: '12\u202f887', unit: '亩' });
  expect(formatQuantity(12_887, 'mu', 'zh-Hant', hant)).toEqual({ figure: '12\u202f887', unit: '畝', aside: '859 公頃' });
  expect(formatQuantity(12_887, 'mu', 'en', en)).toEqual({ figure: '859', unit: 'ha', aside: '12\u202f887 mu' });
  expect(formatQuantity(100, 'mu', 'en', en).figure).toBe('6.67');
});

test.each([
  ['2024-06-20', '2024年6月20日', '20 June 2024'],
  ['2024-06', '2024年6月', 'June 2024'],
  ['2024', '2024年', '2024'],
  ['mid-2024', 'mid-2024', 'mid-2024'],
])('the date %s is told as far as it goes', (date, chinese, english) => {
  expect(formatDate(date, 'zh-Hans')).toBe(chinese);
  expect(formatDate(date, 'zh-Hant')).toBe(chinese);
  expect(formatDate(date, 'en')).toBe(english);
});

test.each([
  [6_950, 7_020, '6.9–7.1 公里', '6.9–7.1 km'],
  [7_400, 12_600, '7–13 公里', '7–13 km'],
  [0, 12_600, '13 公里以内', 'within 13 km'],
  [30, 760, '0.8 公里以内', 'within 0.8 km'],
  [1_000, 1_000, '1–1.1 公里', '1–1.1 km'],
])('a distance between %i and %i m is told as a range that holds both', (fromMetres, toMetres, chinese, english) => {
  expect(formatDistanceRange({ fromMetres, toMetres }, 'zh-Hans', hans)).toBe(chinese);
  expect(formatDistanceRange({ fromMetres, toMetres }, 'en', en)).toBe(english);
});
