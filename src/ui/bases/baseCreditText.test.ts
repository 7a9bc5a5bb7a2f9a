import { expect, test } from 'vitest';
import type { BaseCredit } from '../../domain/BaseMap.ts';
import { messages } from '../../i18n/zh-Hans.ts';
import { baseCreditText } from './baseCreditText.ts';

const CASES: [BaseCredit, string][] = [
  [{ id: 'tianditu-vec' }, '© 天地图 · 审图号见天地图'],
  [{ id: 'tianditu-img', approvalNumber: 'GS(2024)1号' }, '© 天地图 · 审图号：GS(2024)1号'],
  [{ id: 'pmtiles', attribution: '© OpenStreetMap' }, '© OpenStreetMap'],
  [{ id: 'pmtiles', attribution: '某院', approvalNumber: '粤S(2026)001号' }, '某院 · 审图号：粤S(2026)001号'],
  [{ id: 'pmtiles-file' }, '本机档案'],
];

test.each(CASES)('%j is credited as "%s"', (credit, text) => {
  expect(baseCreditText(credit, 'zh-Hans', messages)).toBe(text);
});
