import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Catalog } from '../src/domain/Catalog.ts';
import { LIST, RESOLUTIONS, type Mention, type Passage, type Result, type Target } from '../src/domain/Report.ts';
import { buildData } from './buildData.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const built = await buildData(PROJECT);
if (!built.ok) throw new Error(`the seeds have issues: ${JSON.stringify(built.issues)}`);
const { files, features, seeds } = built;
const read = (name: string): unknown => JSON.parse(files.get(name) ?? '');
const mentions = read('mentions.json') as Mention[];
const passages = read('passages.json') as Passage[];
const quantities = read('targets.json') as (Target | Result)[];
const targets = quantities.filter((each) => each.kind === 'target');

const { chapters } = (read('catalog.json') as Catalog).report;

test('the ledger holds as many names of each chapter as the report is said to have', () => {
  const stated = seeds.report.chapters.map(({ key, names }) => [key, names]);
  expect(chapters.map(({ key }) => [key, mentions.filter(({ chapter }) => chapter === key).length])).toEqual(stated);
  expect(stated).toHaveLength(11);
});

test('every name is resolved in one of the five ways, and each way is in use', () => {
  expect(new Set(mentions.map(({ resolution }) => resolution))).toEqual(new Set(RESOLUTIONS));
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
  expect(targets.length).toBeGreaterThan(116);
  const found = targets.filter(({ outcome }) => outcome.verdict !== 'not-found');
  expect(found.map(({ id }) => id)).toContain('airport-terminal-opening');
  for (const { id, outcome } of found) {
    expect(outcome.on, id).toMatch(/^\d{4}-/);
    expect(['A', 'B'], id).toContain(outcome.grade);
  }
  for (const { outcome, id } of targets.filter((target) => !found.includes(target))) {
    expect({ on: outcome.on, source: outcome.source }, id).toEqual({});
  }
});

test('every chapter is digested in all three languages', () => {
  for (const { key } of chapters) expect(passages.filter(({ chapter }) => chapter === key).length, String(key)).toBeGreaterThan(3);
  for (const { id, text } of passages) {
    for (const segments of Object.values(text)) expect(segments.map(({ text: words }) => words).join('').length, id).toBeGreaterThan(10);
  }
});

test('the list is marked as printed in part', () => {
  expect(chapters.filter(({ printedInPart }) => printedInPart !== undefined).map(({ key }) => key)).toEqual([LIST]);
});
