import { expect, test } from 'vitest';
import { aPlace } from './domain/aPlace.ts';
import type { Catalog } from './domain/Catalog.ts';
import { messages } from './i18n/zh-Hans.ts';
import { mapCredits } from './mapCredits.ts';

const catalog = {
  region: { title: { 'zh-Hans': '一张图', 'zh-Hant': '一張圖', en: 'Map' } },
  report: { citation: '报告' },
} as unknown as Catalog;
const SQUARE = { type: 'Polygon', coordinates: [[[113, 22], [113.1, 22], [113.1, 22.1], [113, 22]]] } as never;
const boundary = { squareMetres: 1, radiusMetres: 20, asOf: '2025', grade: 'A' } as const;
const places = [
  aPlace({ id: 'park', boundary: { ...boundary, source: '园区图' }, geometry: SQUARE, accuracy: { class: 'area' } }),
  aPlace({ id: 'daze', kind: 'town', boundary: { ...boundary, source: '镇界甲' } }),
  aPlace({ id: 'siqian', kind: 'town', boundary: { ...boundary, source: '镇界乙', approvalNumber: '粤S(2026)001号' } }),
];

test.each([
  ['none', ['园区图']],
  ['numbered', ['园区图', '镇界乙 (审图号：粤S(2026)001号)']],
  ['all', ['园区图', '镇界甲', '镇界乙 (审图号：粤S(2026)001号)']],
] as const)('where %s outlines of towns may be drawn, a map names the boundaries that it draws, with their numbers', (townOutlines, expected) => {
  const credits = mapCredits({ catalog, places, rules: { townOutlines }, baseCredit: undefined }, { language: 'zh-Hans', messages });
  expect(credits.split('；').filter((credit) => /园区图|镇界/.test(credit))).toEqual(expected);
});
