import type { FeatureCollection } from 'geojson';
import geojsonValidation from 'geojson-validation';
import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import { anExportContext } from './anExportContext.ts';
import { toGeoJson } from './toGeoJson.ts';

const SQUARE = { type: 'Polygon', coordinates: [[[113, 22], [113.1, 22], [113.1, 22.1], [113, 22.1], [113, 22]]] } as never;
const places = [aPlace({ id: 'point' }), aPlace({ id: 'area', host: 'point', geometry: SQUARE }), aPlace({ id: 'none', geometry: null, accuracy: { class: 'unlocated' } })];
const written = (all = places, context = anExportContext()) => JSON.parse(toGeoJson(all, context)) as FeatureCollection & Record<string, unknown>;

test('the file is valid, with the geometries as they are held, a null one too', () => {
  const collection = written();
  expect(geojsonValidation.isFeatureCollection(collection, true)).toEqual([]);
  expect(collection.features.map(({ id, geometry }) => [id, geometry])).toEqual(places.map(({ id, geometry }) => [id, geometry]));
});

test('its box holds every position, and there is none without a position', () => {
  expect(written().bbox).toEqual([113, 22, 113.1, 22.5]);
  expect(written(places.slice(2))).not.toHaveProperty('bbox');
  expect(written([])).not.toHaveProperty('bbox');
});

test('the collection says what it is beside what each place says', () => {
  expect(written()).toMatchObject({
    name: 'sample-places-2026-11-23',
    title: '一张图',
    notice: '示意图',
    standing: '非法定规划',
    dataDate: '2026-11-23',
    filter: '全部：3 处',
    credits: ['某报', '某图 (MIT)'],
  });
});

test('an outline of a town that may not be shown is not in the file', () => {
  const town = aPlace({ kind: 'town', geometry: SQUARE, accuracy: { class: 'area' } });
  expect(written([town]).features[0]?.geometry).toBeNull();
  const rules = { ...anExportContext().rules, townOutlines: 'all' } as const;
  expect(written([town], anExportContext({ rules })).features[0]?.geometry?.type).toBe('Polygon');
});
