import { booleanClockwise, kinks } from '@turf/turf';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import type { Bounds } from '../../src/domain/bounds.ts';
import { metresBetween } from './metresBetween.ts';
import { clipLand } from './readLand.ts';
import { COAST_LIMITS } from './smoothCoast.ts';

const FRAME: Bounds = [113, 22, 114, 23];

/** A square with its lower left corner at [west, south], clockwise as the coast package has some. */
function square(west: number, south: number, size: number): Position[] {
  return [[west, south], [west, south + size], [west + size, south + size], [west + size, south], [west, south]];
}

const WORLD = [
  [square(112.5, 22.5, 1), square(113.1, 22.6, 0.1), square(113.3, 22.6, 0.001), square(112.6, 22.6, 0.1)],
  [square(113.8, 22.2, 0.05)],
  [square(113.7, 22.2, 0.001)],
  [square(120, 30, 1)],
];

test('land is cut at the frame and keeps no holes; specks and distant land are left out', () => {
  const { land } = clipLand(WORLD, FRAME);
  expect(land.map(({ coordinates }) => coordinates.length)).toEqual([1, 1]);
  const ring = land[0]?.coordinates[0] ?? [];
  // Corners at the frame are sharp; the corner of the shore is rounded, and so only near.
  for (const corner of [[113, 22.5], [113, 23], [113.5, 23]]) expect(ring).toContainEqual(corner);
  expect(ring).not.toContainEqual([113.5, 22.5]);
  expect(Math.min(...ring.map((point) => metresBetween(point, [113.5, 22.5])))).toBeLessThan(COAST_LIMITS.stepCutMetres);
});

test('its holes inside the frame become inland water, but not the tiny ones', () => {
  const { inlandWater } = clipLand(WORLD, FRAME);
  expect(inlandWater).toHaveLength(1);
  expect(inlandWater[0]?.coordinates[0]).toContainEqual([113.1, 22.6]);
});

test('exterior rings run counter-clockwise', () => {
  const { land, inlandWater } = clipLand(WORLD, FRAME);
  for (const { coordinates } of [...land, ...inlandWater]) expect(booleanClockwise(coordinates[0] ?? [])).toBe(false);
});

test('a shore that leaves the frame and comes back leaves no edge run twice along it', () => {
  const comb: Position[] = [
    [112.9, 22.1], [113.2, 22.1], [113.2, 22.2], [112.9, 22.2], [112.9, 22.3],
    [113.2, 22.3], [113.2, 22.4], [112.8, 22.4], [112.8, 22.1], [112.9, 22.1],
  ];
  const { land } = clipLand([[comb]], FRAME);
  expect(land).toHaveLength(2);
  for (const polygon of land) expect(kinks(polygon).features).toEqual([]);
});

test('the same land gives the same result', () => {
  expect(JSON.stringify(clipLand(WORLD, FRAME))).toBe(JSON.stringify(clipLand(WORLD, FRAME)));
});
