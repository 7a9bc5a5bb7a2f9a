import { expect, test } from 'vitest';
import { geodesicMetres } from './distance.ts';
import { isOnMap, isPoint, locationProblemOf, measuringRadiusMetres, tellablePosition, toldRadiusMetres } from './ownPosition.ts';

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

test('an address tells it no finer than some ten metres', () => {
  expect(tellablePosition({ position: [113.034567, 22.345678], radiusMetres: 20 })).toEqual([113.0346, 22.3457]);
});

test('distances from the own position hold its doubt, from any other point of an address none', () => {
  const own = { position: [113.034567, 22.345678], radiusMetres: 300 } as const;
  expect(measuringRadiusMetres([113.0346, 22.3457], own)).toBeGreaterThanOrEqual(300 + geodesicMetres(own.position, [113.0346, 22.3457]));
  expect(measuringRadiusMetres([113.0346, 22.3458], own)).toBe(0);
  expect(measuringRadiusMetres([113.0346, 22.3457], undefined)).toBe(0);
});
