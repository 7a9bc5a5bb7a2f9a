import { expect, test } from 'vitest';
import { NO_FILTER, type PlaceFilter } from '../../domain/PlaceFilter.ts';
import type { Theme } from '../../domain/Theme.ts';
import { messages as en } from '../../i18n/en.ts';
import { messages as hans } from '../../i18n/zh-Hans.ts';
import { filterWords } from './filterWords.ts';

const short = { 'zh-Hans': '园区再造', 'zh-Hant': '園區再造', en: 'Park renewal' };
const themes: Theme[] = [
  { id: 'park-renewal', chapter: 3, name: short, short, colour: { light: '#da7134', dark: '#da7134' }, icon: 'factory' },
];
const names = { themes, zones: [{ id: 'south', name: { 'zh-Hans': '南部', 'zh-Hant': '南部', en: 'Southern group' } }] };
const filter: PlaceFilter = { ...NO_FILTER, themes: ['park-renewal'], zones: ['south'], statuses: ['planned'] };

test('the filter reads as a line with its count', () => {
  expect(hans.filterSummary(filterWords(filter, names, 'zh-Hans', hans), '9')).toBe('园区再造 · 南部 · 规划中：9 处');
  expect(en.filterSummary(filterWords(filter, names, 'en', en), '1')).toBe('Park renewal · Southern group · Planned: 1 place');
});

test('every part has its words, several of one facet stand together', () => {
  const all: PlaceFilter = {
    themes: ['industy'],
    kinds: ['town', 'park'],
    zones: ['west'],
    statuses: ['unknown'],
    outcomes: ['done'],
    marks: ['pin', 'corridor'],
    withinMetres: 1_500,
    text: '凤山',
  };
  expect(filterWords(all, names, 'zh-Hans', hans)).toBe(
    'industy · west · 镇街、园区与平台 · 状态未查到 · 承诺完成 · 准确的点、走廊 · ±1.5 公里以内 · “凤山”',
  );
});

test('nothing asked for has no words', () => {
  expect(filterWords(NO_FILTER, names, 'zh-Hans', hans)).toBe('');
});
