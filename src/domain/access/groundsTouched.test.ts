import { expect, test } from 'vitest';
import { groundsTouched } from './groundsTouched.ts';

const SQUARE = { id: 'square', ring: [[0, 0], [100, 0], [100, 100], [0, 100]] as const };
/** A square without its upper right quarter. */
const CORNER = { id: 'corner', ring: [[200, 0], [300, 0], [300, 50], [250, 50], [250, 100], [200, 100], [200, 0]] as const };

test.each([
  [[50, 50], 0, ['square']],
  [[50, 50], 10, ['square']],
  // Beyond each of its sides, nearer and farther than the radius.
  [[-9, 50], 10, ['square']],
  [[-11, 50], 10, []],
  [[109, 50], 10, ['square']],
  [[111, 50], 10, []],
  [[50, -9], 10, ['square']],
  [[50, -11], 10, []],
  [[50, 109], 10, ['square']],
  [[50, 111], 10, []],
  // By a corner the box is nearer than the ground.
  [[-8, -8], 10, []],
  [[-6, -6], 10, ['square']],
  [[108, 108], 10, []],
  // In the quarter that is missing, and beside its inner sides.
  [[290, 90], 0, []],
  [[290, 90], 30, []],
  [[260, 90], 15, ['corner']],
  [[290, 60], 15, ['corner']],
  [[225, 75], 0, ['corner']],
  [[275, 25], 0, ['corner']],
  [[275, 75], 0, []],
  [[150, 50], 49, []],
  [[150, 50], 51, ['square', 'corner']],
  [[150, 50], 0, []],
] as const)('a disc around %j of %i m touches %j', (centre, radius, ids) => {
  expect(groundsTouched([SQUARE, CORNER], centre, radius)).toEqual(ids);
});

test('a slanted side is met where it lies, and a ring of one point by its distance', () => {
  const slanted = { id: 'slanted', ring: [[0, 0], [100, 100], [0, 100]] as const };
  expect(groundsTouched([slanted], [60, 40], 14)).toEqual([]);
  expect(groundsTouched([slanted], [60, 40], 15)).toEqual(['slanted']);
  expect(groundsTouched([slanted], [40, 60], 0)).toEqual(['slanted']);
  expect(groundsTouched([slanted], [60, 40], 0)).toEqual([]);
  const point = { id: 'point', ring: [[0, 0]] as const };
  expect([groundsTouched([point], [3, 4], 5), groundsTouched([point], [3, 4], 4.9), groundsTouched([{ id: 'none', ring: [] }], [0, 0], 5)]).toEqual([['point'], [], []]);
});
