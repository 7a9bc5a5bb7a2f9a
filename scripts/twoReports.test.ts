import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Catalog } from '../src/domain/Catalog.ts';
import type { Mention, Passage, Target, TargetChange } from '../src/domain/Report.ts';
import { buildData } from './buildData.ts';
import { formatIssue } from './checks/Issue.ts';

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));
const badCases = await readdir(join(FIXTURES, 'bad-years'));

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'years-'));
  await cp(join(FIXTURES, 'good'), root, { recursive: true });
  await cp(join(FIXTURES, 'two-reports'), root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function build() {
  const built = await buildData(root);
  if (!built.ok) throw new Error(built.issues.map(formatIssue).join('\n'));
  const read = (name: string): unknown => JSON.parse(built.files.get(name) ?? '');
  return {
    features: built.features,
    changes: read('changes.json') as TargetChange[],
    passages: read('passages.json') as Passage[],
    targets: read('targets.json') as Target[],
    mentions: read('mentions.json') as Mention[],
    catalog: read('catalog.json') as Catalog,
    search: built.files.get('search.json'),
  };
}

test('each change is told with the target as it stood and as it stands, dropped ones last', async () => {
  const { changes } = await build();
  const reviewed = { verdict: 'not-found', beside: [], reviewedOn: '2026-11-23' };
  expect(changes).toEqual([
    {
      change: 'changed',
      before: {
        kind: 'target',
        id: 'area',
        label: { 'zh-Hans': '面积', 'zh-Hant': '面積', en: 'Area' },
        figures: [{ comparator: 'over', value: 3000, unit: 'mu' }],
        year: 2024,
        places: ['fengshanhu'],
        passage: '2024/3/1',
        outcome: {
          ...reviewed,
          beside: [
            {
              kind: 'status',
              text: { 'zh-Hans': '在建', 'zh-Hant': '在建', en: 'Being built' },
              asOf: '2025',
              grade: 'A',
              source: '样报 · 样题 · 2024-05',
            },
          ],
        },
      },
      after: {
        kind: 'target',
        id: 'floor-area',
        label: { 'zh-Hans': '建筑面积', 'zh-Hant': '建築面積', en: 'Floor area' },
        figures: [{ comparator: 'over', value: 200, unit: 'wan-m2' }],
        year: 2025,
        places: ['fengshanhu'],
        passage: '2025/1/1',
        continues: 'area',
        outcome: reviewed,
      },
    },
    {
      change: 'advanced',
      before: {
        kind: 'target',
        id: 'widgets',
        label: { 'zh-Hans': '甲物产值', 'zh-Hant': '甲物產值', en: 'Output of widgets' },
        figures: [{ comparator: 'at-least', value: 100, unit: 'yi-yuan' }],
        year: 2024,
        places: [],
        passage: '2024/2/1',
        outcome: reviewed,
      },
      after: {
        kind: 'target',
        id: 'widgets',
        label: { 'zh-Hans': '甲物产值', 'zh-Hant': '甲物產值', en: 'Output of widgets' },
        figures: [{ comparator: 'at-least', value: 120, unit: 'yi-yuan' }],
        year: 2025,
        places: [],
        passage: '2025/2/1',
        outcome: reviewed,
      },
    },
    {
      change: 'added',
      after: {
        kind: 'target',
        id: 'gadgets',
        label: { 'zh-Hans': '丙物产值', 'zh-Hant': '丙物產值', en: 'Output of gadgets' },
        figures: [{ comparator: 'at-least', value: 5, unit: 'yi-yuan' }],
        year: 2025,
        places: [],
        passage: '2025/2/1',
        outcome: reviewed,
      },
    },
    {
      change: 'dropped',
      before: {
        kind: 'target',
        id: 'fair',
        label: { 'zh-Hans': '办一次样会', 'zh-Hant': '辦一次樣會', en: 'Hold a sample fair' },
        figures: [],
        places: [],
        passage: '2024/2/1',
        due: '2024-10-01',
        outcome: {
          verdict: 'done',
          on: '2024-09',
          grade: 'A',
          source: '样报 · 样题 · 2024-05',
          note: { 'zh-Hans': '已经办过', 'zh-Hant': '已經辦過', en: 'It was held' },
          beside: [],
          reviewedOn: '2026-11-23',
        },
      },
    },
  ]);
});

test('both reports are kept whole, the one in force first', async () => {
  const { passages, targets, catalog } = await build();
  expect(passages.map(({ id }) => id)).toEqual(['2025/1/1', '2025/2/1', '2024/2/1', '2024/3/1']);
  expect(targets.map(({ passage, id }) => `${passage} ${id}`)).toEqual([
    '2025/1/1 floor-area',
    '2025/1/1 gates',
    '2025/2/1 widgets',
    '2025/2/1 gadgets',
    '2025/2/1 sheds',
    '2024/2/1 widgets',
    '2024/2/1 fair',
    '2024/2/1 sheds',
    '2024/3/1 area',
    '2024/3/1 gates',
  ]);
  expect(catalog.report).toMatchObject({
    id: '2025',
    chapters: [{ key: 1 }, { key: 2 }],
    previous: { id: '2024', title: { en: 'Sample report 2024' }, chapters: [{ key: 2 }, { key: 3 }] },
  });
});

test('a place that only the report before names stands on its passage; the ledger counts the report in force alone', async () => {
  const { features, mentions, search } = await build();
  const evidence = Object.fromEntries(features.map(({ id, properties }) => [id, properties.evidence]));
  expect(evidence).toMatchObject({ daze: ['2024/3/1'], fengshanhu: ['2025/1/1', '2024/3/1'], gate: [] });
  expect(mentions.map(({ passage }) => passage)).toEqual(['2025/1/1']);
  expect(search).toContain('passages/2025/2/1');
  expect(search).not.toContain('passages/2024');
});

test('folders that are not called by a year, and years that are yet to come, are not the report before', async () => {
  for (const name of ['2026', '2023-draft', 'notes']) await mkdir(join(root, 'seeds/reports', name));
  const { catalog } = await build();
  expect(catalog.report.previous?.id).toBe('2024');
});

test('one report alone has no changes and no report before it', async () => {
  await rm(join(root, 'seeds/reports'), { recursive: true });
  await cp(join(FIXTURES, 'good'), root, { recursive: true });
  const { changes, catalog } = await build();
  expect(changes).toEqual([]);
  expect(Object.keys(catalog.report)).toEqual(['id', 'title', 'citation', 'chapters']);
});

test.each(badCases)('the bad input "%s" of two reports is reported whole', async (name) => {
  await cp(join(FIXTURES, 'bad-years', name), root, { recursive: true });
  const expected = (await readFile(join(root, 'expected.txt'), 'utf8')).trimEnd().split('\n');
  const built = await buildData(root);
  expect(built.ok ? [] : built.issues.map(formatIssue).toSorted()).toEqual(expected.toSorted());
});
