/** The sheets of the district's parks: whole, in words, and with somebody to ask. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { AccessData } from '../src/domain/access/AccessData.ts';
import type { Catalog } from '../src/domain/Catalog.ts';
import type { AsksData } from '../src/domain/dossier/AsksData.ts';
import { drivesOf } from '../src/domain/dossier/drivesOf.ts';
import { parkSheet } from '../src/domain/dossier/parkSheet.ts';
import { LANGUAGES } from '../src/domain/LocalText.ts';
import type { PlanningFeature } from '../src/domain/PlanningFeature.ts';
import type { Passage, Result, Target } from '../src/domain/Report.ts';
import { parkCandidates, siteCandidates } from '../src/domain/shortlist/candidatesOf.ts';
import { messages as en } from '../src/i18n/en.ts';
import { messages as hans } from '../src/i18n/zh-Hans.ts';
import { messages as hant } from '../src/i18n/zh-Hant.ts';
import { siteName } from '../src/i18n/shortlist/siteName.ts';
import { sheetSections } from '../src/ui/dossier/sheetSections.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(fileURLToPath(new URL(`../data/${name}`, import.meta.url)), 'utf8'));
const MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en } as const;
const catalog = read('catalog.json') as Catalog;
const places = catalog.layers.flatMap(({ name }) => (read(`${name}.geojson`) as { features: PlanningFeature[] }).features);
const asks = read('asks.json') as AsksData;
const access = read('access.json') as AccessData;
const passages = read('passages.json') as Passage[];
const targets = (read('targets.json') as (Target | Result)[]).filter((each) => each.kind === 'target');
const byId = new Map(places.map((place) => [place.id, place]));
const candidates = [...parkCandidates(places), ...siteCandidates([[113.05, 22.4]], siteName)];
const sheets = candidates.map((candidate) =>
  parkSheet({
    candidate,
    places,
    report: { passages: new Map(passages.map((passage) => [passage.id, passage])), targets },
    asks,
    drives: drivesOf(access, candidate, byId),
    dataDate: catalog.dataDate,
  }),
);

describe.each(LANGUAGES)('in %s', (language) => {
  const messages = MESSAGES[language];
  const told = sheets.map((sheet) => ({ id: sheet.candidate.id, sections: sheetSections(sheet, language, messages) }));

  test('every park has a sheet without an empty section', () => {
    for (const { id, sections } of told) {
      expect(sections.length, id).toBeGreaterThan(3);
      for (const { heading, rows, none } of sections) {
        expect(rows.length > 0 || (none ?? '') !== '', `${id} ${heading}`).toBe(true);
        for (const { term, texts } of rows) {
          expect(term, `${id} ${heading}`).not.toBe('');
          expect(texts.every(({ text, note = '', source }) => text + note + (source?.source ?? '') !== ''), `${id} ${heading} ${term}`).toBe(true);
        }
      }
    }
  });

  test('no sheet shows a raw id', () => {
    const ids = [...places.map(({ id }) => id), ...catalog.themes.map(({ id }) => id), ...asks.bodies.map(({ id }) => id), ...asks.items.map(({ id }) => id)].filter((id) => id.includes('-'));
    for (const { id, sections } of told) {
      const words = sections.flatMap(({ rows }) => rows.flatMap(({ term, texts }) => [term, ...texts.flatMap(({ text, note = '' }) => [text, note])]));
      for (const word of words) {
        expect(ids.filter((each) => new RegExp(`(?<![\\w-])${each}(?![\\w-])`).test(word)), `${id}: ${word}`).toEqual([]);
        expect(word, id).not.toMatch(/undefined|NaN|\[object|Infinity/);
      }
    }
  });
});

test('English sheets hold Chinese in their sources alone', () => {
  for (const sheet of sheets) {
    for (const { rows } of sheetSections(sheet, 'en', en)) {
      for (const { term, texts } of rows) for (const { text, note = '' } of texts) expect(`${term} ${text} ${note}`, sheet.candidate.id).not.toMatch(/\p{Script=Han}/u);
    }
  }
});

test('of every park each question has somebody to ask', () => {
  for (const sheet of sheets) expect(sheet.asks.filter(({ body }) => body === undefined).map(({ item }) => item.id), sheet.candidate.id).toEqual([]);
});

/** Who is asked about rents. */
function askedFirst(id: string) {
  return sheets.find(({ candidate }) => candidate.id === id)?.asks.find(({ item }) => item.id === 'rent')?.body;
}

test('the committee is asked about the parks that a source names, and marked as inferred for those that none does', () => {
  expect(askedFirst('fengshanhu')).toMatchObject({ body: { id: 'joint-committee' }, basis: { asOf: '2025-08-21' } });
  expect(askedFirst('daze-park')).toMatchObject({ body: { id: 'joint-committee' }, basis: { inferred: expect.anything() as unknown } });
  expect(askedFirst('qibao')).toMatchObject({ body: { id: 'industry-bureau' }, basis: { inferred: expect.anything() as unknown } });
});

test('no question names a person’s number', () => {
  expect(JSON.stringify(asks)).not.toMatch(/\d{7,}|@/);
});

test('the two areas of the Hub New Town stand side by side', () => {
  const hub = sheets.find(({ candidate }) => candidate.id === 'hub-newtown');
  expect(hub?.conflicts.map(({ field, facts }) => [field, facts.map(({ value }) => value)])).toEqual([['plannedArea', [19.6, 188]]]);
  // What several phases cost or make is no conflict.
  expect(sheets.find(({ candidate }) => candidate.id === 'fengshanhu')?.conflicts).toEqual([]);
});
