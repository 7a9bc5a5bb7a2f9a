import { describe, expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import { aTarget, everyLanguage } from '../aTarget.ts';
import type { Fact } from '../PlanningFeature.ts';
import type { Passage } from '../Report.ts';
import { parkCandidates, siteCandidates } from '../shortlist/candidatesOf.ts';
import { NO_ASKS } from './AsksData.ts';
import { parkSheet, type ParkSheetParts } from './parkSheet.ts';

const fact = (field: Fact['field'], value: Fact['value'] = everyLanguage(field)): Fact => ({ field, value, asOf: '2024', grade: 'A', source: 'press' });
const passage = (id: string): Passage => ({ id, chapter: 3, order: 2, theme: 'industry', text: { 'zh-Hans': [], 'zh-Hant': [], en: [] } });
const town = aPlace({ id: 'town', kind: 'town', geometry: { type: 'Point', coordinates: [113.01, 22.5] } });
const exit = aPlace({ id: 'exit', kind: 'node', subkind: 'exit', geometry: { type: 'Point', coordinates: [113.1, 22.5] } });
const park = aPlace({
  id: 'park',
  town: 'town',
  evidence: ['2024/3/2'],
  facts: [fact('industries'), fact('plannedArea', 19.6), fact('contact'), fact('location'), fact('plannedArea', 188), fact('tenants')],
});
const parts: Omit<ParkSheetParts, 'candidate'> = {
  places: [park, town, exit],
  report: { passages: new Map([['2024/3/2', passage('2024/3/2')]]), targets: [aTarget({ id: 'own', places: ['park'] }), aTarget({ id: 'other', places: ['town'] })] },
  asks: NO_ASKS,
  drives: [],
  dataDate: '2026-11-23',
};

function aBerth(value: 'planned' | 'operating') {
  return aPlace({ id: 'berth', kind: 'node', subkind: 'berth', geometry: { type: 'Point', coordinates: [113.001, 22.5] }, status: [{ value, asOf: '2024', grade: 'A', source: 'press' }] });
}

describe('the sheet of a park', () => {
  const [candidate] = parkCandidates([park]);
  if (candidate === undefined) throw new Error('a park is a candidate');
  const sheet = parkSheet({ ...parts, candidate });

  test('tells each fact once, in the section where it is looked for', () => {
    const told = [sheet.location, sheet.areas, sheet.industries, sheet.tenants, sheet.others].map((facts) => facts.map(({ field }) => field));
    expect(told).toEqual([['location'], ['plannedArea', 'plannedArea'], ['industries'], ['tenants'], ['contact']]);
  });

  test('names its town, its own targets, its passages and its neighbours', () => {
    expect(sheet.town).toBe(town);
    expect(sheet.targets.map(({ id }) => id)).toEqual(['own']);
    expect(sheet.passages.map(({ id }) => id)).toEqual(['2024/3/2']);
    expect(sheet.near.map(({ group, place }) => [group, place.id])).toEqual([['exit', 'exit'], ['town', 'town']]);
  });

  test('passes over a berth that is only planned', () => {
    const near = (['planned', 'operating'] as const).map((value) => parkSheet({ ...parts, candidate, places: [...parts.places, aBerth(value)] }).near.some(({ group }) => group === 'port'));
    expect(near).toEqual([false, true]);
  });

  test('holds both figures that disagree', () => {
    expect(sheet.conflicts.map(({ facts }) => facts.map(({ value }) => value))).toEqual([[19.6, 188]]);
  });
});

test('a site of the reader’s own knows its neighbours and nothing that sources say of parks', () => {
  const [site] = siteCandidates([[113.09, 22.5]], (number) => everyLanguage(`site ${number}`));
  if (site === undefined) throw new Error('a position is a site');
  const { near, areas, targets, passages, conflicts } = parkSheet({ ...parts, candidate: site });
  expect(near.map(({ group }) => group)).toEqual(['exit', 'town', 'park']);
  expect([areas, targets, passages, conflicts]).toEqual([[], [], [], []]);
});
