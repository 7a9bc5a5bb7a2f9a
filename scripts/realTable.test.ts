import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Catalog } from '../src/domain/Catalog.ts';
import { markOf } from '../src/domain/markOf.ts';
import type { PlanningFeature } from '../src/domain/PlanningFeature.ts';
import { LANGUAGES } from '../src/domain/LocalText.ts';
import { placeSource } from '../src/domain/table/placeSource.ts';
import { placeTableWords } from '../src/i18n/table/placeTableWords.ts';
import { messages as en } from '../src/i18n/en.ts';
import { messages as hans } from '../src/i18n/zh-Hans.ts';
import { messages as hant } from '../src/i18n/zh-Hant.ts';

const readJson = async <Value>(name: string) => JSON.parse(await readFile(new URL(`../data/${name}`, import.meta.url), 'utf8')) as Value;
const catalog = await readJson<Catalog>('catalog.json');
const layers = await Promise.all(catalog.layers.map(({ name }) => readJson<{ features: PlanningFeature[] }>(`${name}.geojson`)));
const places = layers.flatMap(({ features }) => features);
const MESSAGES = { 'zh-Hans': hans, 'zh-Hant': hant, en };

const source = placeSource(places, placeTableWords(catalog, places, 'zh-Hans', hans), undefined);
const cell = (id: string, column: string) => source.columns.find((each) => each.id === column)?.text(places.findIndex((place) => place.id === id));

test('no place that is vaguer than a pin shows a coordinate', () => {
  const [lon, lat] = ['lon', 'lat'].map((id) => source.columns.find((each) => each.id === id));
  places.forEach((place, row) => {
    for (const column of [lon, lat]) {
      expect(/^\d{2,3}\.\d{4}$/.test(column?.text(row) ?? ''), place.id).toBe(markOf(place) === 'pin');
    }
  });
});

test('what was not found is said: the area of a park, the state of a place; what has neither by nature says nothing', () => {
  expect(cell('daze-park', 'area')).toBe('12 887 亩（859 公顷）（2018年 · B 级）'.replace('12 887', '12\u202f887'));
  expect(cell('fengshanhu', 'area')).toMatch(/^其中 3\u202f000 亩/);
  const unknown = places.find(({ properties: { kind, facts } }) => kind === 'park' && facts.every(({ field }) => field !== 'plannedArea'));
  expect(cell(unknown?.id ?? '', 'area')).toBe('未查到');
  expect(cell('daze', 'area')).toBe('');
  expect(cell('daze', 'status')).toBe('');
});

test('each language has its own name first, and every cell is text without an id in it', () => {
  const ids = new Set([...places.map(({ id }) => id), ...catalog.themes.map(({ id }) => id)]);
  for (const language of LANGUAGES) {
    const { columns } = placeSource(places, placeTableWords(catalog, places, language, MESSAGES[language]), undefined);
    places.forEach((place, row) => {
      expect(columns[0]?.text(row)).toBe(place.properties.name[language]);
      for (const column of columns) expect(ids.has(column.text(row)), `${column.id} of ${place.id}`).toBe(false);
    });
  }
});
