import type { StyleSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { otherShapes } from './otherShapes.ts';

const FEATURES: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

const SOURCES: StyleSpecification['sources'] = {
  water: { type: 'geojson', data: 'assets/water-1.geojson' },
  hills: { type: 'geojson', data: 'assets/hills-1.geojson' },
  rivers: { type: 'geojson', data: 'assets/rivers-1.geojson' },
  sheet: { type: 'geojson', data: 'assets/sheet-1.geojson' },
  pins: { type: 'geojson', data: FEATURES },
  tiles: { type: 'vector', url: 'tiles.json' },
};

test('of the files that a map read, those without a list of features are told, with their address', async () => {
  const data: Record<string, unknown> = { water: FEATURES, hills: { error: 'not available', code: 17 }, rivers: { features: 'none' }, sheet: [] };
  const asked: string[] = [];
  const found = await otherShapes(SOURCES, (name) => {
    asked.push(name);
    return { getData: () => Promise.resolve(data[name]) };
  });
  expect(found).toEqual([
    { source: 'hills', url: 'assets/hills-1.geojson' },
    { source: 'rivers', url: 'assets/rivers-1.geojson' },
    { source: 'sheet', url: 'assets/sheet-1.geojson' },
  ]);
  expect(asked).toEqual(['water', 'hills', 'rivers', 'sheet']);
});

test('what is gone, or told already that it could not be read, is not told again', async () => {
  const found = await otherShapes(SOURCES, (name) => (name === 'water' ? undefined : { getData: () => Promise.reject(new Error('not loaded')) }));
  expect(found).toEqual([]);
});
