import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Mention } from '../../src/domain/Report.ts';
import { buildData } from '../buildData.ts';
import { toUnits } from '../text/decodeText.ts';
import type { Audit } from './Audit.ts';
import { MAX_CANDIDATES } from './AuditTally.ts';
import { auditText } from './auditText.ts';

async function ready(folder: string) {
  const built = await buildData(fileURLToPath(new URL(folder, import.meta.url)));
  if (!built.ok) throw new Error(`the seeds have issues: ${JSON.stringify(built.issues)}`);
  const ledger = JSON.parse(built.files.get('mentions.json') ?? '') as Mention[];
  return (...parts: readonly string[]): Promise<Audit> =>
    auditText({ file: 'a.txt', encoding: 'utf-8', parts: parts.map(toUnits), seeds: built.seeds, ledger });
}

/** Chapter 3 of one report: 大泽 and 凤山湖园区 are in the ledger, 样场 is a place that it does not name. */
const auditSample = await ready('../fixtures/good');
const auditReal = await ready('../..');

test('a text of the report is told by chapter, with what the ledger lacks', async () => {
  const audit = await auditSample('头：大泽镇。\n3 园区\n大泽有凤山湖园区，大泽还有白石公园和樣場，样区。');
  expect(audit).toEqual({
    file: 'a.txt',
    encoding: 'utf-8',
    characters: 36,
    report: '2024',
    chapters: [
      { style: 'front', number: 0, title: '', names: [{ name: '大泽镇', count: 1, resolution: 'located', place: 'daze' }], candidates: [] },
      {
        style: 'number',
        number: 3,
        title: '3 园区',
        key: 3,
        names: [
          { name: '大泽', count: 2, resolution: 'located', place: 'daze' },
          { name: '凤山湖园区', count: 1, resolution: 'coarse', place: 'fengshanhu' },
          { name: '样场', count: 1, resolution: 'missing', place: 'yard' },
        ],
        candidates: [{ name: '白石公园', count: 1, before: '大泽有凤山湖园区，大泽还有'.slice(-12), after: '和樣場，样区。' }],
      },
    ],
    missing: [{ name: '样场', count: 1, place: 'yard' }],
    moreInText: [{ key: 3, names: ['大泽'], inText: 2, inLedger: 1 }],
    totals: { covered: 4, missing: 1, unsettled: 1, settled: 0, district: 1, overflow: 0, share: 4 / 6 },
  });
});

test('another text keeps its own numbering, and is compared with no chapter', async () => {
  const audit = await auditSample('一、园区\n大泽，大泽。\n二、其他\n大泽。');
  expect(audit.report).toBeUndefined();
  expect(audit.chapters.map(({ number, title, key }) => [number, title, key])).toEqual([
    [1, '一、园区', undefined],
    [2, '二、其他', undefined],
  ]);
  expect(audit.moreInText).toEqual([]);
  expect(audit.missing).toEqual([]);
});

test('a name at the beginning of a longer one that may be a name counts within that alone', async () => {
  const { chapters, totals } = await auditSample('一、园区\n大泽，大澤公園，大泽公园。');
  expect(chapters[0]?.names.map(({ name, count }) => [name, count])).toEqual([['大泽', 1]]);
  expect(chapters[0]?.candidates.map(({ name, count }) => [name, count])).toEqual([['大澤公園', 1], ['大泽公园', 1]]);
  expect([totals.covered, totals.unsettled, totals.share]).toEqual([1, 2, 1 / 3]);
});

test('the numbering alone does not make a text the report', async () => {
  expect((await auditSample('3 其他\n本文没有地名。')).report).toBeUndefined();
});

test('a text without names has no share', async () => {
  expect((await auditSample('你好。')).totals).toEqual({ covered: 0, missing: 0, unsettled: 0, settled: 0, district: 0, overflow: 0, share: null });
});

test('candidates beyond the limit are counted and not kept', async () => {
  const names = Array.from({ length: MAX_CANDIDATES + 30 }, (_, index) => `去甲${index}乙中学。`);
  const { totals, chapters } = await auditSample(...names);
  expect(chapters[0]?.candidates).toHaveLength(MAX_CANDIDATES);
  expect([totals.unsettled, totals.overflow]).toEqual([MAX_CANDIDATES + 30, 30]);
});

/** Written for this test: a report of no year. */
const TEXT = `第一章 交通
我们从江门站出发，沿深江高
速、深江高速公路到雙水鎮，再去銀湖灣濱海新區看5万吨级码头。
第二章 教育
圭峰山脚下的新会一中迎来新生；云鹭湖小学与断头路无关。`;

test('the real seeds know their names in any script and over line breaks, and settle what is no name', async () => {
  const audit = await auditReal(TEXT);
  const told = audit.chapters.map(({ title, names, candidates }) => ({
    title,
    names: names.map(({ name, count, resolution }) => `${name} ${count} ${resolution}`),
    candidates: candidates.map(({ name }) => name),
  }));
  expect(told).toEqual([
    {
      title: '第一章 交通',
      names: ['江门站 1 coarse', '深江高速 1 coarse', '深江高速公路 1 coarse', '双水镇 1 located', '银湖湾滨海新区 1 coarse', '5万吨级码头 1 coarse'].toSorted(),
      candidates: [],
    },
    { title: '第二章 教育', names: ['圭峰山 1 located', '新会一中 1 coarse'].toSorted(), candidates: ['云鹭湖小学'] },
  ].map((chapter) => ({ ...chapter, names: expect.arrayContaining(chapter.names) as string[] })));
  expect(audit.totals).toEqual({ covered: 8, missing: 0, unsettled: 1, settled: 1, district: 0, overflow: 0, share: 8 / 9 });
});

test('a place of the map that the report does not name is missing', async () => {
  const { missing, totals } = await auditReal('新会站的改造，以及崖门大桥。');
  expect(missing.map(({ name, count }) => [name, count])).toEqual([['新会站', 1], ['崖门大桥', 1]]);
  expect(totals.covered).toBe(0);
});
