import type { StyleSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { otherShapes, type ReadSource } from './otherShapes.ts';

const FEATURES: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

const SOURCES: StyleSpecification['sources'] = {
  water: { type: 'geojson', data: 'assets/water-1.geojson' },
  hills: { type: 'geojson', data: 'assets/hills-1.geojson' },
  rivers: { type: 'geojson', data: 'assets/rivers-1.geojson' },
  sheet: { type: 'geojson', data: 'assets/sheet-1.geojson' },
  pins: { type: 'geojson', data: FEATURES },
  tiles: { type: 'vector', url: 'tiles.json' },
};

/** What is told in the end. */
async function toldOf(sourceOf: (name: string) => ReadSource | undefined): Promise<string[]> {
  const told: string[] = [];
  otherShapes(SOURCES, sourceOf, (url) => told.push(url));
  await new Promise((resolve) => setTimeout(resolve));
  return told;
}

test('of the files that a map read, those without a list of features are told by their address', async () => {
  const data: Record<string, unknown> = { water: FEATURES, hills: { error: 'not available', code: 17 }, rivers: { features: 'none' }, sheet: [] };
  const asked: string[] = [];
  const told = await toldOf((name) => {
    asked.push(name);
    return { getData: () => Promise.resolve(data[name]) };
  });
  expect(told).toEqual(['assets/hills-1.geojson', 'assets/rivers-1.geojson', 'assets/sheet-1.geojson']);
  expect(asked).toEqual(['water', 'hills', 'rivers', 'sheet']);
});

test('one that never answers, one that refuses and one that is gone do not keep another from being told', async () => {
  const answers: Record<string, ReadSource> = {
    water: { getData: () => new Promise(() => undefined) },
    hills: { getData: () => Promise.reject(new Error('not loaded')) },
    sheet: { getData: () => Promise.resolve('text') },
  };
  expect(await toldOf((name) => answers[name])).toEqual(['assets/sheet-1.geojson']);
});
