import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { outcomeClassOf } from '../src/domain/outcomeClass.ts';
import type { Catalog } from '../src/domain/Catalog.ts';
import { LIST, type ChapterKey, type Mention, type Passage, type Resolution, type Result, type Target } from '../src/domain/Report.ts';
import { buildData } from './buildData.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const built = await buildData(PROJECT);
if (!built.ok) throw new Error(`the seeds have issues: ${JSON.stringify(built.issues)}`);
const { files, features } = built;
const read = (name: string): unknown => JSON.parse(files.get(name) ?? '');
const mentions = read('mentions.json') as Mention[];
const passages = read('passages.json') as Passage[];
const quantities = read('targets.json') as (Target | Result)[];
const targets = quantities.filter((each) => each.kind === 'target');

/** Names of each chapter by resolution: located, coarse, outside, unlocated, not a place. */
const LEDGER: readonly (readonly [ChapterKey, Record<Resolution, number>])[] = [
  [1, { located: 7, coarse: 12, outside: 18, unlocated: 5, 'not-a-place': 8 }],
  [2, { located: 0, coarse: 6, outside: 0, unlocated: 3, 'not-a-place': 5 }],
  [3, { located: 6, coarse: 9, outside: 2, unlocated: 2, 'not-a-place': 4 }],
  [4, { located: 3, coarse: 0, outside: 1, unlocated: 0, 'not-a-place': 5 }],
  [5, { located: 2, coarse: 7, outside: 0, unlocated: 0, 'not-a-place': 0 }],
  [6, { located: 0, coarse: 1, outside: 0, unlocated: 3, 'not-a-place': 0 }],
  [7, { located: 0, coarse: 2, outside: 0, unlocated: 5, 'not-a-place': 5 }],
  [8, { located: 0, coarse: 1, outside: 0, unlocated: 2, 'not-a-place': 4 }],
  [9, { located: 4, coarse: 3, outside: 0, unlocated: 3, 'not-a-place': 3 }],
  [10, { located: 1, coarse: 0, outside: 0, unlocated: 1, 'not-a-place': 3 }],
  [LIST, { located: 5, coarse: 8, outside: 0, unlocated: 4, 'not-a-place': 4 }],
];

test.each(LEDGER)('every name of chapter %s is accounted for', (chapter, expected) => {
  const own = mentions.filter((mention) => mention.chapter === chapter);
  const counted = Object.fromEntries(
    Object.keys(expected).map((resolution) => [resolution, own.filter((mention) => mention.resolution === resolution).length]),
  );
  expect(counted).toEqual(expected);
});

test('the ledger has the chapters of the report and no other', () => {
  expect([...new Set(mentions.map(({ chapter }) => chapter))]).toEqual(LEDGER.map(([chapter]) => chapter));
});

test('each name leads to a place that its passage evidences, or says why it is none', () => {
  for (const { asPrinted, passage, reason, resolution } of mentions.filter(({ feature }) => feature === undefined)) {
    expect(resolution, `${asPrinted} in ${passage}`).toBe('not-a-place');
    expect(reason?.en, `${asPrinted} in ${passage}`).toBeTruthy();
  }
  for (const { asPrinted, feature, passage } of mentions.filter((mention) => mention.feature !== undefined)) {
    expect(features.find(({ id }) => id === feature)?.properties.evidence, asPrinted).toContain(passage);
  }
});

test('two names of the report are two records, even where sources join them', () => {
  for (const pair of [
    ['huanan-college', 'aviation-college'],
    ['gangyi-park', 'gangyi-community'],
    ['carbon-lab', 'ghk-carbon-lab'],
    ['startup-base', 'campus-startup-base'],
  ]) {
    expect(features.filter(({ id }) => pair.includes(id))).toHaveLength(2);
  }
});

function readings(printed: string): Set<string> {
  return new Set(mentions.filter(({ asPrinted }) => asPrinted === printed).map(({ readAs, confidence }) => `${readAs} ${confidence ?? ''}`));
}

test('misprints keep their print, their reading, and how sure it is', () => {
  expect(readings('浚湾')).toEqual(new Set(['浐湾 probable']));
  expect(readings('小凤香')).toEqual(new Set(['小冈香 probable']));
  expect(readings('主峰会城')).toEqual(new Set(['圭峰会城 certain', '圭峰会城 probable']));
});

test('every target says what is known of its outcome, and what was found has a date and a source', () => {
  const found = targets.filter(({ outcome }) => outcome.verdict !== 'not-found');
  expect(found.map(({ id }) => id)).toEqual(['airport-terminal-opening', 'zhizao-speciality-park']);
  for (const { outcome } of found) {
    expect(outcome.on).toMatch(/^\d{4}-/);
    expect(outcome.source).toBeTruthy();
    expect(['A', 'B']).toContain(outcome.grade);
  }
  const count = (wanted: string) => targets.filter(({ outcome }) => outcomeClassOf(outcome) === wanted).length;
  expect({ targets: targets.length, figure: count('figure'), status: count('status') }).toEqual({ targets: 154, figure: 6, status: 18 });
});

test('every chapter is digested in all three languages', () => {
  for (const [chapter] of LEDGER) expect(passages.filter((passage) => passage.chapter === chapter).length, String(chapter)).toBeGreaterThan(3);
  for (const { id, text } of passages) {
    for (const segments of Object.values(text)) expect(segments.map(({ text: words }) => words).join('').length, id).toBeGreaterThan(10);
  }
});

test('the list is marked as printed in part', () => {
  const { report } = read('catalog.json') as Catalog;
  expect(report.chapters.filter(({ printedInPart }) => printedInPart !== undefined).map(({ key }) => key)).toEqual([LIST]);
});
