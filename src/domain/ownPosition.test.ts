import { expect, test } from 'vitest';
import { boundsOf } from './bounds.ts';
import { isOnMap, isPoint, locationProblemOf, ownSurroundings, toldRadiusMetres } from './ownPosition.ts';

const frame = [112.2, 21.5, 114.7, 23.3] as const;

test.each([
  ['the district', [113.03, 22.52], true],
  ['Shenzhen', [114.06, 22.54], true],
  ['Beijing', [116.4, 39.9], false],
  ['west of the frame', [112.1, 22.5], false],
] as const)('%s: on the map is %s', (_where, position, expected) => {
  expect(isOnMap({ position, radiusMetres: 20 }, frame)).toBe(expected);
});

test('what is vaguer than 500 m is no point', () => {
  expect(isPoint({ position: [113, 22], radiusMetres: 500 })).toBe(true);
  expect(isPoint({ position: [113, 22], radiusMetres: 501 })).toBe(false);
});

test.each([
  [1, 'denied'],
  [2, 'unavailable'],
  [3, 'timeout'],
  [99, 'unavailable'],
] as const)('code %d of the browser reads as %s', (code, problem) => {
  expect(locationProblemOf(code)).toBe(problem);
});

test.each([
  [0, 5],
  [12.3, 15],
  [101, 110],
  [999.5, 1_000],
  [1_201, 1_300],
])('a doubt of %d m is told as %d m, never less', (radiusMetres, told) => {
  expect(toldRadiusMetres({ position: [113, 22], radiusMetres })).toBe(told);
});

test.each([
  ['a device’s own doubt', 42],
  ['a town of doubt', 5_000],
] as const)('with %s the view holds the disc, and is centred on a hundredth of a degree, so that its address does not tell the position', (_what, radiusMetres) => {
  const position = [113.034567, 22.345678] as const;
  const [west, south, east, north] = ownSurroundings({ position, radiusMetres });
  const disc = boundsOf({ type: 'Point', coordinates: [...position] }, radiusMetres);
  expect([west <= disc[0], south <= disc[1], east >= disc[2], north >= disc[3]]).toEqual([true, true, true, true]);
  expect((west + east) / 2).toBeCloseTo(113.03, 9);
  expect((south + north) / 2).toBeCloseTo(22.35, 9);
  expect(ownSurroundings({ position: [113.0312, 22.3512], radiusMetres })).toEqual([west, south, east, north]);
});
