import { expect, test } from 'vitest';
import type { LonLat } from '../distance.ts';
import { crossesItself } from './crossesItself.ts';

const ring = (...positions: readonly LonLat[]) => positions.map((at) => ({ at }));

test('an hourglass crosses itself, the same corners in another order do not', () => {
  expect(crossesItself(ring([113, 22], [113.1, 22.1], [113.1, 22], [113, 22.1]))).toBe(true);
  expect(crossesItself(ring([113, 22], [113.1, 22], [113.1, 22.1], [113, 22.1]))).toBe(false);
});

test('three corners cannot', () => {
  expect(crossesItself(ring([113, 22], [113.1, 22.1], [113.1, 22]))).toBe(false);
});

test('a crossing on the side that closes the ring is found', () => {
  expect(crossesItself(ring([0, 0], [2, 0], [2, 2], [1, -1]))).toBe(true);
});
