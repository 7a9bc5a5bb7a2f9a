import { expect, test } from 'vitest';
import { convexHull } from './convexHull.ts';

test('the hull runs round the outermost positions, closed and counter-clockwise', () => {
  const hull = convexHull([[1, 1], [0, 0], [2, 0], [1, 0.5], [2, 2], [0, 2], [1, 0]]);
  expect(hull).toEqual([[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]);
});

test('two positions have no inside', () => {
  expect(convexHull([[1, 0], [0, 0]])).toEqual([[0, 0], [1, 0]]);
});
