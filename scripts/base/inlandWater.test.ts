import { booleanClockwise, booleanPointInPolygon } from '@turf/turf';
import type { LineString, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { squareKilometres } from './Area.ts';
import { inlandWater } from './inlandWater.ts';

function polygon(...corners: Position[]): Polygon {
  return { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] };
}

/** A shore of so many corners around a middle. */
function shore(middle: Position, reachDegrees: number, corners: number): Polygon {
  const [lon = 0, lat = 0] = middle;
  return polygon(
    ...Array.from({ length: corners }, (_, index): Position => {
      const angle = (index / corners) * 2 * Math.PI + 0.1;
      return [lon + Math.cos(angle) * reachDegrees, lat + Math.sin(angle) * reachDegrees];
    }),
  );
}

function course(...coordinates: Position[]): LineString {
  return { type: 'LineString', coordinates };
}

const CUT_AT_TILES = polygon(
  [113.4, 22], [113.44, 22], [113.44, 22.01], [113.45, 22.01], [113.45, 22.02], [113.46, 22.02],
  [113.46, 22.05], [113.43, 22.05], [113.43, 22.04], [113.41, 22.04], [113.41, 22.03], [113.4, 22.03],
);

test('only a large piece with a shore of its own is a lake, with rounded corners', () => {
  const lakes = inlandWater([shore([113, 22], 0.02, 12), shore([113.2, 22], 0.03, 4), CUT_AT_TILES, shore([113.6, 22], 0.01, 12)], []);
  expect(lakes).toHaveLength(1);
  expect(squareKilometres(lakes[0] ?? CUT_AT_TILES)).toBeCloseTo(13, 0);
  expect(booleanClockwise(lakes[0]?.coordinates[0] ?? [])).toBe(false);
});

test('a piece beside a river is left out unless it is better than the ribbon', () => {
  const river = course([112.9, 22], [113.1, 22]);
  expect(inlandWater([shore([113, 22], 0.02, 12)], [river])).toEqual([]);
  expect(inlandWater([shore([113, 22], 0.02, 24)], [river])).toHaveLength(1);
});

test('of the banks of a river, what lies far from its course is cut off', () => {
  const wide = shore([113, 22], 0.03, 24);
  const [bank] = inlandWater([wide], [course([112.9, 22], [113.1, 22])]);
  if (bank === undefined) throw new Error('no bank');
  expect(booleanPointInPolygon([113, 22], bank)).toBe(true);
  expect(booleanPointInPolygon([113, 22.02], wide)).toBe(true);
  expect(booleanPointInPolygon([113, 22.02], bank)).toBe(false);
});
