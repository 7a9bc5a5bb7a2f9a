import { area, booleanClockwise, booleanPointInPolygon, distance } from '@turf/turf';
import { expect, test } from 'vitest';
import { bandArea, discArea, unionArea } from './areas.ts';

const west = { centre: [113, 22.4], radiusMetres: 4_000 };
const east = { centre: [113.1, 22.42], radiusMetres: 2_500 };

test('a disc has its area, runs counter-clockwise and closes', () => {
  const disc = discArea(west);
  const [ring = []] = disc.coordinates;
  expect(area(disc) / (Math.PI * 4_000 ** 2)).toBeGreaterThan(0.99);
  expect(booleanClockwise(ring)).toBe(false);
  expect(ring.at(-1)).toEqual(ring[0]);
});

test('a band holds both discs and the line between them', () => {
  const band = bandArea([west, east]);
  for (const at of [[113, 22.4], [113.05, 22.41], [113.1, 22.42], [112.965, 22.4]]) {
    expect(booleanPointInPolygon(at, band)).toBe(true);
  }
  expect(booleanPointInPolygon([113.05, 22.5], band)).toBe(false);
  expect(distance([113, 22.4], [113.1, 22.42], { units: 'meters' })).toBeGreaterThan(6_500);
});

test('a union of discs apart is two polygons, of touching ones is one', () => {
  expect(unionArea([discArea(west), discArea(east)]).type).toBe('MultiPolygon');
  expect(unionArea([discArea(west), discArea({ ...east, centre: [113.02, 22.4] })]).type).toBe('Polygon');
});
