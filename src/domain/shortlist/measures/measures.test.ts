import { expect, test } from 'vitest';
import { aPlace, type PlaceParts } from '../../aPlace.ts';
import { aTarget } from '../../aTarget.ts';
import type { Fact } from '../../PlanningFeature.ts';
import type { Verdict } from '../../Report.ts';
import { aCriterion } from '../aCriterion.ts';
import type { Candidate } from '../Candidate.ts';
import { importedCandidates, parkCandidates, siteCandidates } from '../candidatesOf.ts';
import type { Preset } from '../Criterion.ts';
import type { MeasureContext } from '../MeasureContext.ts';
import { accuracy } from './accuracy.ts';
import { driveTime, originTime } from './driveTime.ts';
import { industries } from './industries.ts';
import { nearest } from './nearest.ts';
import { plannedArea } from './plannedArea.ts';
import { outcomes, targets, themes } from './reported.ts';
import { status } from './status.ts';

const words = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });
const preset: Preset = {
  id: 'battery',
  name: words('battery'),
  about: words('test'),
  chain: { core: ['电池'], related: ['新材料', '回收'] },
  themes: ['industry', 'green'],
  weights: {},
};
const context: MeasureContext = { placesById: new Map(), preset, targets: [], driveTo: () => undefined, driveToOrigin: undefined };
const criterion = aCriterion();
const park = (parts: PlaceParts = {}): Candidate => {
  const [found] = parkCandidates([aPlace({ id: 'park', ...parts })]);
  if (found === undefined) throw new Error('no park');
  return found;
};
const fact = (field: Fact['field'], value: Fact['value'], more: Partial<Fact> = {}): Fact => ({ field, value, asOf: '2020', grade: 'B', source: 'press', ...more });
const exit = (id: string, lon: number, radiusMetres: number) => aPlace({ id, kind: 'node', geometry: { type: 'Point', coordinates: [lon, 22.5] }, accuracy: { radiusMetres } });
const state = (value: 'operating' | 'planned' | 'unknown') => ({ value, asOf: '2024', grade: 'A' as const, source: 'press' });
const [site] = siteCandidates([[113, 22.5]], (number) => words(`site ${number}`)) as [Candidate];

test('to the nearest of several exits the range holds the radii of both ends, and the exit is named', () => {
  const places = [exit('far', 113.3, 0), exit('near', 113.1, 1_000)];
  const placed = { ...context, placesById: new Map(places.map((place) => [place.id, place])) };
  const found = nearest(park({ accuracy: { radiusMetres: 2_000 } }), aCriterion({ places: ['far', 'near', 'gone'] }), placed);
  expect(found).toMatchObject({ isKnown: true, places: ['near', 'far'] });
  expect(found.range?.from).toBeCloseTo(10.29 - 3, 1);
  expect(found.range?.to).toBeCloseTo(10.29 + 3, 1);
});

test('of a vague and a sure place the one whose range lies nearer in the middle is named first', () => {
  const places = [exit('vague', 113.12, 9_000), exit('sure', 113.1, 0)];
  const placed = { ...context, placesById: new Map(places.map((place) => [place.id, place])) };
  expect(nearest(park({ accuracy: { radiusMetres: 0 } }), aCriterion({ places: ['vague', 'sure'] }), placed).places).toEqual(['sure', 'vague']);
});

test('what a park has itself is no way off; a park without a position is not measured, and not at zero', () => {
  const own = aPlace({ id: 'park' });
  expect(nearest(park(), aCriterion({ places: ['park'] }), { ...context, placesById: new Map([['park', own]]) }).range).toEqual({ from: 0, to: 0 });
  expect(nearest(park({ geometry: null }), aCriterion({ places: ['park'] }), context)).toMatchObject({ isKnown: false, why: 'no-position', range: undefined });
  expect(accuracy(park({ geometry: null }))).toMatchObject({ isKnown: false, why: 'no-position' });
});

test('a place is as certain as its position or its boundary, however large it is, and an own site is where it is said to be', () => {
  const ring = [[113, 22.5], [113.04, 22.5], [113.04, 22.54], [113, 22.54], [113, 22.5]];
  const area = { type: 'Polygon' as const, coordinates: [ring] };
  const [own] = importedCandidates([{ id: '1', name: '甲', geometry: area, properties: {} }], 'layer');
  expect(own && accuracy(own).range).toEqual({ from: 0, to: 0 });
  expect(accuracy(park({ accuracy: { radiusMetres: 2_500 } })).range).toEqual({ from: 2.5, to: 2.5 });
  const boundary = { squareMetres: 1, radiusMetres: 50, asOf: '2026', grade: 'A' as const, source: 'office' };
  expect(accuracy(park({ geometry: area, boundary })).range).toEqual({ from: 0.05, to: 0.05 });
});

test('a drive is as the road graph says; off its roads, or without an origin, it is unknown', () => {
  const minutes = { from: 50, to: 80 };
  const finder = { from: () => ({ minutes, km: minutes, sources: ['map'] }), minutesAt: () => 60 };
  expect(driveTime(park(), aCriterion({ places: ['airport'] }), { ...context, driveTo: () => finder })).toMatchObject({ isKnown: true, range: minutes, places: ['airport'], sources: ['map'] });
  expect(driveTime(park(), aCriterion({ places: ['airport'] }), { ...context, driveTo: () => ({ ...finder, from: () => undefined }) })).toMatchObject({ why: 'no-road' });
  expect(originTime(park(), criterion, context)).toMatchObject({ why: 'no-origin' });
  expect(originTime(site, criterion, { ...context, driveToOrigin: finder })).toMatchObject({ range: minutes });
});

test.each([
  ['one figure', [fact('plannedArea', 1500, { unit: 'mu' })], { isKnown: true, range: { from: 1, to: 1 } }],
  ['two that differ', [fact('plannedArea', 130, { unit: 'ha' }), fact('plannedArea', 2.38, { unit: 'km2' })], { isKnown: true, range: { from: 1.3, to: 2.38 } }],
  ['the whole beside a part', [fact('plannedArea', 9, { unit: 'km2', part: true, source: 'other' }), fact('plannedArea', 3, { unit: 'km2' })], { isKnown: true, range: { from: 3, to: 3 }, sources: ['press'] }],
  ['two parts, of which the larger counts', [fact('plannedArea', 2, { unit: 'km2', part: true }), fact('plannedArea', 4, { unit: 'km2', part: true })], { isKnown: false, why: 'part-only', range: { from: 4, to: Infinity } }],
  ['sources of several ages and grades: each once, the latest day, the weakest grade', [fact('plannedArea', 2, { unit: 'km2', asOf: '2019', grade: 'A' }), fact('plannedArea', 2, { unit: 'km2', asOf: '2023', grade: 'C', source: 'wiki' }), fact('plannedArea', 2, { unit: 'km2', asOf: '2021', grade: 'A' })], { sources: ['press', 'wiki'], asOf: '2023', grade: 'C' }],
  ['a part alone, which the whole is no smaller than', [fact('plannedArea', 2, { unit: 'km2', part: true })], { isKnown: false, why: 'part-only', range: { from: 2, to: Infinity } }],
  ['no figure', [fact('levelledArea', 2, { unit: 'km2' })], { isKnown: false, why: 'no-fact', range: undefined }],
] as const)('the planned area of %s', (_what, facts, expected) => {
  expect(plannedArea(park({ facts }))).toMatchObject(expected);
});

test('the outline of an own site is its area, and a point of one has none', () => {
  const ring = [[113, 22.5], [113.01, 22.5], [113.01, 22.51], [113, 22.51], [113, 22.5]];
  const [outlined, point, line] = importedCandidates(
    [
      { id: '1', name: '甲', geometry: { type: 'Polygon', coordinates: [ring] }, properties: {} },
      { id: '2', name: '乙', geometry: { type: 'Point', coordinates: [113, 22.5] }, properties: {} },
      { id: '3', name: '丙', geometry: { type: 'LineString', coordinates: ring }, properties: {} },
    ],
    'layer',
  );
  expect(outlined && plannedArea(outlined).range?.from).toBeCloseTo(1.139, 2);
  expect(outlined && plannedArea(outlined).range?.to).toBeCloseTo(1.139, 2);
  expect(outlined).toMatchObject({ id: 'own-layer-1', name: { 'zh-Hans': '甲', en: '甲' } });
  expect(point).not.toHaveProperty('squareMetres');
  expect(point && plannedArea(point)).toMatchObject({ isKnown: false, why: 'own-site' });
  expect(line).toBeUndefined();
});

test.each([
  ['动力电池、储能', 1, ['电池']],
  ['新材料与电池回收', 1, ['电池']],
  ['新材料', 0.5, ['新材料']],
  ['食品', 0, []],
] as const)('of a chain of batteries “%s” is worth %s', (text, worth, found) => {
  expect(industries(park({ facts: [fact('industries', words(text))] }), criterion, context)).toMatchObject({ isKnown: true, range: { from: worth, to: worth }, words: found });
});

test('industries are read in all that is stated as such, and in nothing else', () => {
  const facts = [fact('industries', words('食品')), fact('industries', words('电池')), fact('plannedArea', 3, { unit: 'km2', source: 'other' }), fact('tenant' as Fact['field'], words('回收'))];
  expect(industries(park({ facts }), criterion, context)).toMatchObject({ range: { from: 1, to: 1 }, words: ['电池'], sources: ['press'], asOf: '2020', grade: 'B' });
  expect(industries(park({ facts: [fact('industries', 3)] }), criterion, context)).toMatchObject({ why: 'no-fact' });
});

test('industries that nobody states are unknown, and not none', () => {
  expect(industries(park(), criterion, context)).toMatchObject({ isKnown: false, why: 'no-fact' });
  expect(industries(site, criterion, context)).toMatchObject({ isKnown: false, why: 'own-site' });
});

test('what the report does not name bears no theme and no target: that is known', () => {
  expect(themes(park({ themes: ['green', 'talent'], evidence: ['2024/9/1'] }), criterion, context)).toMatchObject({ range: { from: 0.5, to: 0.5 }, words: ['green'], passages: ['2024/9/1'] });
  expect(themes(site, criterion, context)).toMatchObject({ isKnown: true, range: { from: 0, to: 0 } });
  expect(targets(site, criterion, context)).toMatchObject({ isKnown: true, range: { from: 0, to: 0 } });
});

const about = (...verdicts: readonly Verdict[]) =>
  verdicts.map((verdict, index) => aTarget({ id: `t${index}`, places: ['park'], outcome: { verdict, beside: [], reviewedOn: '2026-01-01' } }));

test.each([
  ['all settled', about('done', 'changed'), { isKnown: true, range: { from: 0.5, to: 0.5 } }],
  ['late is delivered', about('late'), { isKnown: true, range: { from: 1, to: 1 } }],
  ['one not found: it may be or not', about('done', 'not-found', 'not-found', 'changed'), { isKnown: false, why: 'not-settled', range: { from: 0.25, to: 0.75 } }],
  ['none found', about('not-found'), { isKnown: false, why: 'not-settled', range: { from: 0, to: 1 } }],
  ['no target', [], { isKnown: false, why: 'no-target', range: undefined }],
] as const)('targets delivered, %s', (_what, own, expected) => {
  expect(outcomes(park(), criterion, { ...context, targets: own })).toMatchObject(expected);
  expect(targets(park(), criterion, { ...context, targets: own }).range?.from).toBe(own.length);
});

const outcome = (source?: string) => ({ verdict: 'done' as const, beside: [], reviewedOn: '2026-01-01', ...(source === undefined ? {} : { source }) });

test('targets and outcomes lead to each passage and source once, and those of other places do not count', () => {
  const own = [
    aTarget({ id: 'a', places: ['park'], passage: '2024/1/1', outcome: outcome('press') }),
    aTarget({ id: 'b', places: ['park'], passage: '2024/1/1', outcome: outcome('press') }),
    aTarget({ id: 'c', places: ['other'], passage: '2024/2/1', outcome: outcome('else') }),
    aTarget({ id: 'd', places: ['park'], passage: '2024/3/1', outcome: outcome() }),
  ];
  expect(targets(park(), criterion, { ...context, targets: own })).toMatchObject({ range: { from: 3, to: 3 }, passages: ['2024/1/1', '2024/3/1'] });
  expect(outcomes(park(), criterion, { ...context, targets: own })).toMatchObject({ range: { from: 1, to: 1 }, passages: ['2024/1/1', '2024/3/1'], sources: ['press'] });
  expect(outcomes(site, criterion, { ...context, targets: own })).toMatchObject({ why: 'own-site', range: undefined });
});

test('without chosen themes none is borne, whatever the park bears', () => {
  expect(themes(park({ themes: ['green'] }), criterion, { ...context, preset: { ...preset, themes: [] } })).toMatchObject({ range: { from: 0, to: 0 }, words: [] });
});

test('a drive needs a place to go to and a position to start from', () => {
  const minutes = { from: 50, to: 80 };
  const finder = { from: () => ({ minutes, km: minutes, sources: [] }), minutesAt: () => 60 };
  expect(driveTime(park(), aCriterion({ places: [] }), { ...context, driveTo: () => finder })).toMatchObject({ why: 'no-road' });
  expect(driveTime(park(), aCriterion({ places: ['airport'] }), context)).toMatchObject({ why: 'no-road', places: [] });
  expect(driveTime(park({ geometry: null }), aCriterion({ places: ['airport'] }), { ...context, driveTo: () => finder })).toMatchObject({ why: 'no-position' });
  expect(originTime(site, criterion, { ...context, driveToOrigin: finder }).places).toEqual([]);
});

test('parks and platforms alone are candidates, and sites are numbered from one', () => {
  expect(parkCandidates([aPlace({ id: 'town', kind: 'town' }), aPlace({ id: 'park' })]).map(({ id }) => id)).toEqual(['park']);
  expect(siteCandidates([[113, 22.5], [113.1, 22.5]], (number) => words(`site ${number}`)).map(({ id, name }) => [id, name.en])).toEqual([['site-1', 'site 1'], ['site-2', 'site 2']]);
});

test('several states that hold at once are a range; one that is stated as unknown is unknown', () => {
  expect(status(park({ status: [state('planned'), state('operating')] }))).toMatchObject({ isKnown: true, range: { from: 2, to: 4 }, words: ['planned', 'operating'] });
  expect(status(park({ status: [state('unknown')] }))).toMatchObject({ isKnown: false, why: 'no-fact' });
});
