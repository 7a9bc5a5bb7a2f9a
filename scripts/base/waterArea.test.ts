import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import type { Bounds } from '../../src/domain/bounds.ts';
import type { SeedWater } from '../seeds/schema.ts';
import { polygonsOf } from './Area.ts';
import { waterArea } from './waterArea.ts';

const FRAME: Bounds = [112, 21, 115, 24];
/** Land north of 22.2; the sea south of it. */
const LAND: Polygon[] = [{ type: 'Polygon', coordinates: [[[112, 22.2], [115, 22.2], [115, 24], [112, 24], [112, 22.2]]] }];

const RIVER: SeedWater = {
  id: 'he',
  kind: 'river',
  widthMetres: 500,
  line: [[113, 22.5], [113.02, 22.4], [113, 22.3], [113, 22.1]],
  schematic: true,
  basis: { 'zh-Hans': '据图', en: 'From the map' },
};

function water(waters: readonly SeedWater[], inland: readonly Polygon[] = []): Polygon[] {
  const { features } = waterArea({ frame: FRAME, land: LAND, waters, inland });
  return features.flatMap(({ geometry }) => polygonsOf(geometry));
}

function has(shapes: readonly Polygon[], point: Position): boolean {
  return shapes.some((shape) => booleanPointInPolygon(point, shape));
}

test('a river and the sea that it flows into are one piece', () => {
  const shapes = water([RIVER]);
  expect(shapes).toHaveLength(1);
  for (const point of [[113, 22.1], [113, 22.25], [113.02, 22.4]]) expect(has(shapes, point)).toBe(true);
  expect(has(shapes, [113.01, 22.25])).toBe(false);
});

test('a river that meets another one closes up with it', () => {
  const arm: SeedWater = { ...RIVER, id: 'cha', line: [[113.2, 22.45], [113.1, 22.4], [113.02, 22.4]] };
  expect(water([RIVER, arm])).toHaveLength(1);
});

test('a lake stands by itself', () => {
  const lake: Polygon = { type: 'Polygon', coordinates: [[[114, 23], [114.1, 23], [114.1, 23.1], [114, 23.1], [114, 23]]] };
  expect(water([], [lake])).toHaveLength(2);
});

test('the sea goes on outside the frame, the land does not end in water', () => {
  const shapes = water([]);
  expect(has(shapes, [113, 19])).toBe(true);
  expect(has(shapes, [113, 24.5])).toBe(false);
});
