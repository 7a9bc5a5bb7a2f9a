import { expect, test } from 'vitest';
import { aPlace } from '../../domain/aPlace.ts';
import { messages as en } from '../en.ts';
import { messages as hans } from '../zh-Hans.ts';
import { exportWords } from './exportWords.ts';

const inHans = exportWords('zh-Hans', hans);
const inEnglish = exportWords('en', en);
const note = { 'zh-Hans': '一期', 'zh-Hant': '一期', en: 'phase 1' };
const statement = { grade: 'B', source: '某报' } as const;

test('a status has its note, date and grade; none is said to be unknown, where there could be one', () => {
  const place = aPlace({ status: [{ value: 'building', note, asOf: '2025-08-18', ...statement }, { value: 'planned', asOf: 'n.d.', ...statement }] });
  expect(inHans.statusOf(place)).toEqual(['在建，一期（截至 2025年8月18日 · B 级）', '规划中（B 级）']);
  expect(inEnglish.statusOf(place)[0]).toBe('Under construction – phase 1 (as of 18 August 2025 · grade B)');
  expect(inHans.statusOf(aPlace())).toEqual(['未查到公开的状态']);
  expect(inHans.statusOf(aPlace({ kind: 'town' }))).toEqual([]);
});

test('a fact has its field and unit, as the language counts', () => {
  const place = aPlace({
    facts: [
      { field: 'plannedArea', value: 12_887, unit: 'mu', asOf: '2018', ...statement },
      { field: 'industries', value: note, asOf: '2018', ...statement },
    ],
  });
  expect(inHans.factsOf(place)).toEqual(['规划面积：12\u202f887 亩（截至 2018年 · B 级）', '产业方向：一期（截至 2018年 · B 级）']);
  expect(inEnglish.factsOf(place)[0]).toBe('Planned area: 859 ha (12\u202f887 mu) (as of 2018 · grade B)');
});

test('kind, accuracy and position are told as on the page', () => {
  const place = aPlace({ kind: 'facility', subkind: 'school', context: true });
  expect(inHans.kindOf(place)).toBe('设施：学校');
  expect(inHans.namedOf(place)).toBe('未点名，仅作背景');
  expect(inHans.accuracyOf(place)).toBe('镇级');
  expect(inHans.positionOf(place)).toBe('位置约 ±2.5 公里，据test');
  expect(inHans.radius(2_500)).toBe('±2.5 公里');
});
