import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import type { DistanceBand } from '../DistanceBand.ts';
import type { Measure, Relation, ThemeViewData, ThemeViewKind, ViewedTheme } from '../ThemeView.ts';
import { toThemeModel } from './ThemeModel.ts';

const words = { 'zh-Hans': '', 'zh-Hant': '', en: '' };
const relation = (id: string, theme: string): Relation => ({ id, passage: '2024/1/1', theme, ends: [{ place: 'a' }, { place: 'b' }], label: words });
const measure = (id: string, theme: string) => ({ id, theme, label: words, unit: 'km', targets: [] }) as unknown as Measure;
const band = (route: string) => ({ type: 'Feature', properties: { route } }) as unknown as DistanceBand;
const at = (id: string, lon: number) => aPlace({ id, geometry: { type: 'Point', coordinates: [lon, 22.5] } });

const data: ThemeViewData = {
  relations: [relation('r1', 'hub'), relation('r2', 'other')],
  measures: [measure('m1', 'hub'), measure('m2', 'hub'), measure('m3', 'other')],
};
const places = [at('a', 113), at('b', 113.1), aPlace({ id: 'none', geometry: null })];

const modelOf = (kind: ThemeViewKind, { along, ...more }: { readonly along?: string; readonly measure?: string; readonly data?: ThemeViewData } = {}) =>
  toThemeModel({
    theme: { id: 'hub', view: { kind, ...(along === undefined ? {} : { distancesAlong: along }) } } as ViewedTheme,
    data,
    distanceBands: [band('a'), band('b')],
    places,
    visible: places.slice(1),
    home: [112, 22, 114, 23],
    ...more,
  });

test('relations are those of the theme alone, and end in the middle of the district where they concern all of it', () => {
  const model = modelOf('relations');
  expect(model).toMatchObject({ kind: 'relations', district: [113, 22.5] });
  expect(model.kind === 'relations' && model.places.get('b')).toBe(places[1]);
  expect(JSON.stringify(model.kind === 'relations' && model.arcs)).toContain('r1');
  expect(JSON.stringify(model.kind === 'relations' && model.arcs)).not.toContain('r2');
});

test('measures are those of the theme, and one is chosen: the one that is asked for, else the first', () => {
  const chosen = (wanted?: string) => {
    const model = modelOf('measures', wanted === undefined ? {} : { measure: wanted });
    return model.kind === 'measures' ? [model.measures.map(({ id }) => id), model.chosen?.id] : undefined;
  };
  expect(chosen()).toEqual([['m1', 'm2'], 'm1']);
  expect(chosen('m2')).toEqual([['m1', 'm2'], 'm2']);
  expect(chosen('m3')).toEqual([['m1', 'm2'], 'm1']);
  const without = modelOf('measures', { data: { relations: [], measures: [] } });
  expect(without).toMatchObject({ kind: 'measures', measures: [], towns: { measured: [], without: [] } });
  expect(without).not.toHaveProperty('chosen');
});

test('masses and squares are of what the filter leaves', () => {
  expect(modelOf('masses')).toMatchObject({ kind: 'masses', masses: { unlocated: [{ id: 'none' }] } });
  const areas = modelOf('areas');
  expect(areas.kind === 'areas' && areas.areas.map(({ place }) => place.id).toSorted()).toEqual(['b', 'none']);
});

test('bands of distance are offered along the route of the theme, where it has one', () => {
  const along = modelOf('areas', { along: 'a' });
  expect(along.route).toBe(places[0]);
  expect(along.distanceBands.map(({ properties }) => properties.route)).toEqual(['a']);
  for (const none of [modelOf('areas'), modelOf('areas', { along: 'gone' })]) {
    expect(none).not.toHaveProperty('route');
    expect(none.distanceBands).toEqual([]);
  }
  expect([along.listed, along.unlocated]).toEqual([2, 1]);
});
