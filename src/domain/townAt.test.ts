import { expect, test } from 'vitest';
import { standing, townAt } from './townAt.ts';

const box = (west: number, east: number) => ({
  type: 'Polygon' as const,
  coordinates: [[[west, 22.5], [east, 22.5], [east, 22.6], [west, 22.6], [west, 22.5]]],
});
/** Side by side along 113° E; a degree of longitude is some 102.9 km here. */
const towns = [
  { place: 'west', shape: box(112.9, 113), radiusMetres: 50 },
  { place: 'east', shape: box(113, 113.1), radiusMetres: 50 },
];

test.each([
  ['well inside', 112.95, 100, 'west'],
  ['well inside the other', 113.05, 100, 'east'],
  ['inside, but closer to the line than its own radius', 112.998, 300, undefined],
  ['inside, 206 m from the line, ±150 m and the line ±50 m', 112.998, 150, 'west'],
  ['inside, 206 m from the line, ±160 m and the line ±50 m', 112.998, 160, undefined],
  ['in no town', 113.2, 100, undefined],
])('%s', (_what, lon, radiusMetres, town) => {
  expect(townAt({ position: [lon, 22.55], radiusMetres }, towns)).toBe(town);
});

test('a place stands outside only where its whole disc does', () => {
  const [west] = towns;
  if (west === undefined) throw new Error('two towns');
  expect(standing({ position: [113.01, 22.55], radiusMetres: 500 }, west)).toBe('outside');
  expect(standing({ position: [113.01, 22.55], radiusMetres: 1_200 }, west)).toBe('unsure');
});

test('a hole is not in the town', () => {
  const shape = box(112.9, 113);
  shape.coordinates.push([[112.94, 22.54], [112.94, 22.56], [112.96, 22.56], [112.96, 22.54], [112.94, 22.54]]);
  expect(townAt({ position: [112.95, 22.55], radiusMetres: 100 }, [{ place: 'west', shape, radiusMetres: 50 }])).toBeUndefined();
});
