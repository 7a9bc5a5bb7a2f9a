import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bounds } from './bounds.ts';
import { holds, meets, without } from './boxes.ts';

const BOX: Bounds = [0, 0, 10, 10];

test.each<[string, Bounds, boolean, boolean]>([
  ['the same', BOX, true, true],
  ['within', [2, 3, 4, 5], true, true],
  ['around', [-1, -1, 11, 11], true, false],
  ['beyond the west', [-5, 2, -1, 4], false, false],
  ['beyond the east', [11, 2, 15, 4], false, false],
  ['beyond the south', [2, -5, 4, -1], false, false],
  ['beyond the north', [2, 11, 4, 15], false, false],
  ['over the west edge', [-1, 2, 4, 5], true, false],
  ['over the south edge', [2, -1, 4, 5], true, false],
  ['over the east edge', [2, 2, 11, 5], true, false],
  ['over the north edge', [2, 2, 5, 11], true, false],
  ['at the east edge', [10, 2, 12, 5], true, false],
  ['at the west edge', [-2, 2, 0, 5], true, false],
  ['at the north edge', [2, 10, 5, 12], true, false],
  ['at the south edge', [2, -2, 5, 0], true, false],
])('a box that lies %s', (_where, other, doMeet, doesHold) => {
  expect([meets(BOX, other), meets(other, BOX), holds(BOX, other)]).toEqual([doMeet, doMeet, doesHold]);
});

test('what is taken out of a box leaves the strips around it, and nothing that is empty', () => {
  expect(without(BOX, [2, 3, 4, 5])).toEqual([[0, 5, 10, 10], [0, 0, 10, 3], [0, 3, 2, 5], [4, 3, 10, 5]]);
  expect(without(BOX, [-1, -1, 11, 11])).toEqual([]);
  expect(without(BOX, [-1, -1, 4, 11])).toEqual([[4, 0, 10, 10]]);
  expect(without(BOX, [11, 0, 12, 10])).toEqual([BOX]);
});

const box = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).map(([west, south, width, height]): Bounds => [west, south, west + width, south + height]);
const area = ([west, south, east, north]: Bounds) => (east - west) * (north - south);

test('the parts that are left and the part that was taken make up the box', () => {
  fc.assert(
    fc.property(box, box, (whole, taken) => {
      const parts = without(whole, taken);
      const common = Math.max(0, Math.min(whole[2], taken[2]) - Math.max(whole[0], taken[0])) * Math.max(0, Math.min(whole[3], taken[3]) - Math.max(whole[1], taken[1]));
      expect(parts.reduce((sum, part) => sum + area(part), 0)).toBe(area(whole) - common);
      expect(parts.every((part) => holds(whole, part))).toBe(true);
    }),
  );
});
