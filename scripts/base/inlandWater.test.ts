import { booleanClockwise } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { inlandWater } from './inlandWater.ts';
import type { River } from './waterLayer.ts';

function polygon(...corners: Position[]): Polygon {
  return { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] };
}

const LAKE = polygon([113, 22.01], [113.02, 22], [113.03, 22.02], [113.02, 22.04], [113.01, 22.035]);
const TRIANGLE = polygon([113.2, 22], [113.24, 22.01], [113.21, 22.05]);
const CUT_AT_TILE = polygon(
  [113.4, 22], [113.44, 22], [113.44, 22.02],
  [113.42, 22.02], [113.42, 22.05], [113.4, 22.05],
);
const POND = polygon([113.6, 22], [113.605, 22.001], [113.607, 22.005], [113.604, 22.008], [113.601, 22.005]);

function river(...coordinates: Position[]): River {
  const name = { 'zh-Hans': '河', 'zh-Hant': '河', en: 'River' };
  return {
    type: 'Feature',
    properties: { id: 'he', name, kind: 'river', widthMetres: 500, schematic: true },
    geometry: { type: 'LineString', coordinates },
  };
}

test('only a large piece with a shore of its own is kept, with rounded corners', () => {
  const { features } = inlandWater([LAKE, TRIANGLE, CUT_AT_TILE, POND], []);
  expect(features).toHaveLength(1);
  expect(features[0]?.properties.km2).toBeCloseTo(7.5, 0);
  const ring = features[0]?.geometry.coordinates[0] as Position[];
  expect(ring.length).toBeGreaterThan(8);
  expect(booleanClockwise(ring)).toBe(false);
});

test('a piece of a river that we draw is left out', () => {
  expect(inlandWater([LAKE], [river([112.9, 22], [113.1, 22])]).features).toEqual([]);
});
