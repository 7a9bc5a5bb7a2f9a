import type { Point } from 'geojson';
import { expect, test } from 'vitest';
import { aPlace } from './aPlace.ts';
import { plannedBounds, resultBounds } from './resultBounds.ts';

const at = (lon: number, lat: number, radiusMetres: number) =>
  aPlace({ geometry: { type: 'Point', coordinates: [lon, lat] }, accuracy: { radiusMetres } });

test('every place lies in the box with its radius, and what has no position takes no part', () => {
  const bounds = resultBounds([at(113, 22.2, 0), at(113.2, 22.5, 1_112), aPlace({ geometry: null })]);
  const [west = 0, south = 0, east = 0, north = 0] = bounds ?? [];
  expect([west, south]).toEqual([113, 22.2]);
  expect(north).toBeCloseTo(22.51, 4);
  expect(east).toBeGreaterThan(113.21);
});

test('a result without positions has no box', () => {
  expect(resultBounds([])).toBeUndefined();
  expect(resultBounds([aPlace({ geometry: null })])).toBeUndefined();
});

test('what a map without the line of the district is about holds neither routes nor what the report does not name', () => {
  const far: Point = { type: 'Point', coordinates: [120, 30] };
  const bounds = plannedBounds([
    at(113, 22.2, 0),
    at(113.2, 22.5, 0),
    aPlace({ geometry: far, context: true }),
    aPlace({ geometry: far, outside: true }),
    aPlace({ geometry: far, kind: 'route' }),
  ]);
  expect(bounds).toEqual([113, 22.2, 113.2, 22.5]);
  expect(plannedBounds([aPlace({ geometry: far, outside: true })])).toBeUndefined();
});
