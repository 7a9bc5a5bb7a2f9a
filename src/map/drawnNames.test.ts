import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { drawnNames } from './drawnNames.ts';

function mapThat(query: () => unknown): MapLibreMap {
  return { getLayer: () => ({}), queryRenderedFeatures: query } as unknown as MapLibreMap;
}

function failing(message: string): MapLibreMap {
  return mapThat(() => {
    throw new Error(message);
  });
}

test('names are told from the top down, without what has no place', () => {
  const features = [{ properties: { id: 'park-a' } }, { properties: {} }, { properties: { id: 'town-b' } }];
  expect(drawnNames(mapThat(() => features))).toEqual(['park-a', 'town-b']);
});

test.each(['feature index out of bounds', "Out of bounds. Index requested n=0 can't be >= this._numberToString.length 0"])(
  'while a tile is replaced nothing can be told: %s',
  (message) => {
    expect(drawnNames(failing(message))).toBeUndefined();
  },
);

test('every other failure is not hidden', () => {
  expect(() => drawnNames(failing('the style is broken'))).toThrow('the style is broken');
});
