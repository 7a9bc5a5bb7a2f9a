import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Catalog } from '../src/domain/Catalog.ts';
import type { DistanceBand } from '../src/domain/DistanceBand.ts';
import type { Passage } from '../src/domain/Report.ts';
import type { ThemeViewData } from '../src/domain/ThemeView.ts';
import { toAreaSquares } from '../src/domain/themeViews/toAreaSquares.ts';
import { toArcs } from '../src/domain/themeViews/toArcs.ts';
import { toMasses } from '../src/domain/themeViews/toMasses.ts';
import { toMeasuredTowns } from '../src/domain/themeViews/toMeasuredTowns.ts';
import { buildData } from './buildData.ts';

const built = await buildData(fileURLToPath(new URL('..', import.meta.url)));
if (!built.ok) throw new Error(`the seeds have issues: ${JSON.stringify(built.issues)}`);
const { files, features } = built;
const read = (name: string): unknown => JSON.parse(files.get(name) ?? '');
const { relations, measures } = read('theme-views.json') as ThemeViewData;
const { themes } = read('catalog.json') as Catalog;
const passages = new Map((read('passages.json') as Passage[]).map((passage) => [passage.id, passage]));
const bands = (read('distance-bands.geojson') as { features: DistanceBand[] }).features;
const places = new Map(features.map((place) => [place.id, place]));
const ofTheme = (id: string) => features.filter(({ properties }) => properties.themes.includes(id));

test('four themes are drawn as maps of their own, each in its own way', () => {
  expect(themes.flatMap(({ id, view }) => (view === undefined ? [] : [[id, view.kind]]))).toEqual([
    ['shenjiang', 'relations'],
    ['park-renewal', 'areas'],
    ['hundred-thousand', 'measures'],
    ['green', 'masses'],
  ]);
});

test('every end of a relation is linked by the passage that states it', () => {
  expect(relations.length).toBeGreaterThan(10);
  for (const { id, passage, ends } of relations) {
    const linked = passages.get(passage)?.text['zh-Hans'].map(({ place }) => place) ?? [];
    const named = ends.flatMap((end) => ('place' in end ? [end.place] : []));
    expect(linked, id).toEqual(expect.arrayContaining(named));
  }
});

test('relations with both ends on the map are arcs; a terminal, a park without position and the parent city stand apart', () => {
  const { drawn, apart } = toArcs(relations, places, [113, 22.3]);
  expect(drawn).toHaveLength(8);
  expect(apart.map(({ passage }) => passage)).toEqual(['2024/1/3', '2024/1/6', '2024/1/12', '2024/1/13']);
});

test('the one measure of towns has three figures in one unit; the other eight towns are unknown', () => {
  const [measure, ...others] = measures;
  if (measure === undefined) throw new Error('no measure');
  expect(others).toEqual([]);
  const { measured, without } = toMeasuredTowns(measure, features);
  expect(measured.map(({ place, target }) => [place.id, target.figure.value])).toEqual([['huicheng', 500], ['shuangshui', 80], ['yamen', 80]]);
  expect(new Set(measured.map(({ target }) => target.figure.unit))).toEqual(new Set(['yi-yuan']));
  // The figure is that of an economic unit and not of the subdistrict.
  expect(measured[0]?.target.of?.['zh-Hans']).toBe('圭峰会城');
  expect(without).toHaveLength(8);
});

test('parks tell whole areas from parts, and unknown ones from both', () => {
  const states = new Map(toAreaSquares(ofTheme('park-renewal')).map(({ place, state, areas }) => [place.id, [state, areas.length]]));
  expect(Object.fromEntries(states)).toEqual({
    zhizao: ['whole', 1],
    xincaifu: ['whole', 2],
    yinhuwan: ['part', 1],
    fengshanhu: ['part', 1],
    'zhuxi-tech': ['unknown', 0],
    'electronics-park': ['inside', 0],
    'silicon-energy': ['unlocated', 0],
    'veolia-valley': ['unlocated', 0],
  });
});

test('green places without a position are named and not drawn', () => {
  const { masses, unlocated } = toMasses(ofTheme('green'));
  expect(masses.length + unlocated.length).toBeGreaterThan(5);
  expect(unlocated.map(({ id }) => id)).toContain('sakura-garden');
});

test('bands of distance along the expressway are no narrower than its course is uncertain', () => {
  const radius = places.get('s26')?.properties.accuracy.radiusMetres ?? Infinity;
  expect(bands).toHaveLength(3);
  for (const { properties } of bands) expect(properties.toMetres - properties.fromMetres).toBeGreaterThanOrEqual(radius);
});
