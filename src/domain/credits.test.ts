import { expect, test } from 'vitest';
import type { Catalog } from './Catalog.ts';
import { creditsOf } from './credits.ts';

const words = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: `${text} in English` });
const region = { title: words('甲图'), positionSources: 'a list' } as Catalog['region'];
const report = { citation: '甲报 · 报告 · 2024' } as Catalog['report'];

test('report, lists of positions and the map itself are named by the data', () => {
  const names = new Map(creditsOf({ region, report }, 'en').map(({ id, name }) => [id, name]));
  expect(names.get('report')).toBe('甲报 · 报告 · 2024');
  expect(names.get('positions')).toBe('a list');
  expect(names.get('own')).toBe('甲图 in English');
  expect(names.get('icons')).toBe('Lucide');
});

test('lists of positions that the data do not name are left out', () => {
  const ids = creditsOf({ region: { title: words('甲图') } as Catalog['region'], report }, 'zh-Hans').map(({ id }) => id);
  expect(ids).not.toContain('positions');
  expect(ids).toContain('own');
});
