import { expect, test } from 'vitest';
import type { Catalog } from '../domain/Catalog.ts';
import { publicationRules, type Publication } from '../domain/publicationRules.ts';
import { messages as en } from './en.ts';
import { messages as hans } from './zh-Hans.ts';
import { messages as hant } from './zh-Hant.ts';
import { standingOf } from './standingOf.ts';

const NUMBER = '粤S(2026)000号';

function lineOf(publication: Pick<Publication, 'scope' | 'approvalNumber'>, surface: 'full' | 'kiosk', messages = hans): string {
  const whole: Publication = { ...publication, boundarySource: 'test' };
  const catalog = { region: { publication: whole }, dataDate: '2026-11-23' } as Pick<Catalog, 'region' | 'dataDate'>;
  return Object.values(standingOf(catalog, publicationRules(whole, surface, 'csv'), messages)).join(' · ');
}

test.each([
  ['zh-Hans', hans, '示意图 · 内部使用 · 据公开资料整理，非法定规划，以主管部门批准的规划为准 · 数据截至 2026-11-23'],
  ['zh-Hant', hant, '示意圖 · 內部使用 · 據公開資料整理，非法定規劃，以主管部門批准的規劃為準 · 數據截至 2026-11-23'],
  ['en', en, 'Sketch map · internal use · From public sources, not a statutory plan; approved plans prevail · Data to 2026-11-23'],
] as const)('in %s the map says what it is, that no plan rests on it, and how old it is', (_language, messages, line) => {
  expect(lineOf({ scope: 'internal', approvalNumber: null }, 'full', messages)).toBe(line);
});

test('a public map names its number, or that it is a sketch', () => {
  expect(lineOf({ scope: 'public', approvalNumber: NUMBER }, 'full')).toMatch(/^审图号：粤S\(2026\)000号 · 据公开资料整理/);
  expect(lineOf({ scope: 'public', approvalNumber: null }, 'full')).toMatch(/^示意图 · 据公开资料整理/);
  expect(lineOf({ scope: 'internal', approvalNumber: NUMBER }, 'kiosk')).toMatch(/^审图号：/);
});
