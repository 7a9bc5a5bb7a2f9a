import { expect, test } from 'vitest';
import type { ReportYears } from '../domain/reportYears.ts';
import { messages as en } from './en.ts';
import { PROMISES_MESSAGES } from './promises/index.ts';
import { messages as hans } from './zh-Hans.ts';
import { messages as hant } from './zh-Hant.ts';

const years: ReportYears = { before: '2019', after: '2024' };

test.each([
  ['zh-Hans', { ...hans, ...PROMISES_MESSAGES['zh-Hans'] }, '与 2019 年报告相比', '2024 年未提', '2019 年报告没有这一项', '2019 年报告有、2024 年未提', '，其中 2024 年未提 3 项', '2019 年报告：甲'],
  ['zh-Hant', { ...hant, ...PROMISES_MESSAGES['zh-Hant'] }, '與 2019 年報告相比', '2024 年未提', '2019 年報告沒有這一項', '2019 年報告有、2024 年未提', '，其中 2024 年未提 3 項', '2019 年報告：甲'],
  ['en', { ...en, ...PROMISES_MESSAGES.en }, 'Compared with the report of 2019', 'Not mentioned in 2024', 'Not in the report of 2019', 'In the report of 2019, not mentioned in 2024', ', 3 of them not mentioned in 2024', 'Report of 2019: 甲'],
])('in %s reports that lie years apart are told by their years', (_language, words, ...expected) => {
  const { added, dropped } = words.changeHint(years);
  expect([
    words.changeFilter(years),
    words.changeClass(years).dropped,
    added,
    dropped,
    words.droppedAmong('3', years),
    words.reportOfYear('2019', '甲'),
  ]).toEqual(expected);
});
