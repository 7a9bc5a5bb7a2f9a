import type { Point } from 'geojson';
import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import { placesOn, sheetIndex } from './sheetIndex.ts';

const WINDOW = [112.9, 22, 113.2, 22.7] as const;
const at = (lon: number, lat: number): Point => ({ type: 'Point', coordinates: [lon, lat] });
const square = { type: 'Polygon', coordinates: [[[113, 22.2], [113.1, 22.2], [113.1, 22.3], [113, 22.2]]] } as never;

const north = aPlace({ id: 'north', geometry: at(113, 22.6) });
const south = aPlace({ id: 'south', geometry: at(113, 22.1) });
const host = aPlace({ id: 'host', geometry: at(113.05, 22.25), context: true });
const guest = aPlace({ id: 'guest', geometry: square, host: 'host' });
const town = aPlace({ id: 'town', kind: 'town', geometry: at(113, 22.5) });
const exit = aPlace({ id: 'exit', kind: 'node', context: true, geometry: at(113, 22.4) });
const far = aPlace({ id: 'far', geometry: at(114, 22.5) });
const lost = aPlace({ id: 'lost', geometry: null, accuracy: { class: 'unlocated' } });
const places = [south, town, host, guest, exit, far, lost, north];

test('what is marked is numbered from north to south; towns and context bear their names on the map', () => {
  const { entries } = sheetIndex(places, places, WINDOW);
  expect(entries.map(({ number, place }) => [number, place.id])).toEqual([
    [1, 'north'],
    [2, 'host'],
    [3, 'south'],
  ]);
});

test('an area is numbered for what it holds, and leads to it, even where the filter leaves the area out', () => {
  const { entries } = sheetIndex(places, [guest], WINDOW);
  expect(entries).toEqual([{ number: 1, place: host, spot: [113.05, 22.25], inside: [guest] }]);
});

test('every place that the report names stands in one of the lists, once', () => {
  const route = aPlace({ id: 'route', kind: 'route', geometry: { type: 'LineString', coordinates: [[112.8, 22.3], [113.3, 22.4]] } });
  const abroad = aPlace({ id: 'abroad', kind: 'anchor', geometry: at(114, 22.5) });
  const all = [...places, route, abroad];
  const { entries, named, unlocated, beyond } = sheetIndex(all, all, WINDOW);
  expect(named).toEqual([town, route]);
  expect(beyond).toEqual([far, abroad]);
  const told = [...entries.flatMap(({ place, inside }) => [place, ...inside]), ...named, ...unlocated, ...beyond].filter(({ properties }) => !properties.context);
  expect(new Set(told)).toEqual(new Set(all.filter(({ properties }) => !properties.context)));
  expect(told).toHaveLength(new Set(told).size);
});

test('what lies beyond the edge and what has no position is named, not numbered', () => {
  expect(sheetIndex(places, places, WINDOW)).toMatchObject({ beyond: [far], unlocated: [lost] });
});

test('an area of which a part stands on the map is numbered there, and a town by its outline told of', () => {
  const geometry = { type: 'Polygon', coordinates: [[[113.15, 22.2], [113.35, 22.2], [113.35, 22.4], [113.15, 22.4], [113.15, 22.2]]] } as never;
  const park = aPlace({ id: 'area', geometry, accuracy: { class: 'area', radiusMetres: 20 } });
  const disc = aPlace({ id: 'disc', geometry: at(113.21, 22.5), accuracy: { class: 'town', radiusMetres: 4_000 } });
  const pin = aPlace({ id: 'pin', geometry: at(113.201, 22.5), accuracy: { class: 'street', radiusMetres: 400 } });
  const outlined = aPlace({ id: 'outlined', kind: 'town', geometry });
  const all = [park, disc, pin, outlined];
  const { entries, named, beyond } = sheetIndex(all, all, WINDOW);
  expect(entries.map(({ number, place }) => [number, place.id])).toEqual([[1, 'disc'], [2, 'area']]);
  for (const { spot } of entries) expect(spot[0]).toBeLessThan(WINDOW[2]);
  expect(named).toEqual([outlined]);
  expect(beyond).toEqual([pin]);
});

test('an area beyond the edge takes what it holds with it', () => {
  expect(sheetIndex(places, places, [112.9, 22.4, 113.2, 22.7])).toMatchObject({ entries: [{ place: north }], beyond: [south, guest, far] });
});

test('a place stands on the map with any part of its circle or its area', () => {
  const beside = aPlace({ id: 'beside', geometry: at(112.89, 22.5), accuracy: { radiusMetres: 2_500 } });
  const off = aPlace({ id: 'off', geometry: at(112.89, 22.5), accuracy: { radiusMetres: 500 } });
  expect(placesOn([north, beside, off, far, lost, guest], WINDOW)).toEqual([north, beside, guest]);
});
