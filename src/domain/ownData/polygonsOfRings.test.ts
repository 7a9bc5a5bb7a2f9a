import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { polygonsOfRings } from './polygonsOfRings.ts';

/** A square around a point, as Shapefiles have outlines: clockwise. */
const square = (x: number, y: number, half: number): Position[] => [[x - half, y - half], [x - half, y + half], [x + half, y + half], [x + half, y - half], [x - half, y - half]];
const turned = (ring: Position[]) => ring.toReversed();
/** Of each polygon, from the least on. */
const ringCounts = (rings: Position[][]) => polygonsOfRings(rings).map(({ length }) => length).toSorted((a, b) => a - b);

const outline = square(0, 0, 10);
const hole = square(-5, 0, 2);
const island = square(-5, 0, 1);
const other = square(30, 0, 5);

test.each([
  ['as the specification has it', [outline, turned(hole), other]],
  ['all clockwise', [outline, hole, other]],
  ['all against the clock', [outline, hole, other].map(turned)],
  ['the hole before its outline', [turned(hole), outline, other]],
])('a hole is a hole of its outline: %s', (_, rings) => {
  expect(ringCounts(rings)).toEqual([1, 2]);
});

test.each([
  ['as the specification has it', [outline, turned(hole), island]],
  ['all clockwise', [outline, hole, island]],
])('an island in a hole is a polygon of its own: %s', (_, rings) => {
  expect(ringCounts(rings)).toEqual([1, 2]);
});

test('a ring that runs like a hole and lies in nothing is an outline, and no ring is lost', () => {
  expect(ringCounts([outline, turned(other)])).toEqual([1, 1]);
  expect(polygonsOfRings([])).toEqual([]);
});

test('a ring that lacks its last corner holds what lies in it all the same, and one with what is no number holds nothing', () => {
  const around: Position[] = [[-10, -10], [0, 12], [10, -8]];
  const within: Position[] = [[-1, 0], [0, -1], [1, 0], [0, 1], [-1, 0]];
  expect(ringCounts([around, within])).toEqual([2]);
  expect(ringCounts([[...around, [-10, -10]], within.slice(0, -1)])).toEqual([2]);
  expect(ringCounts([[...outline.slice(0, 2), [Number.NaN, 3], ...outline.slice(2)], turned(hole)])).toEqual([1, 1]);
  expect(ringCounts([outline, turned([...hole.slice(0, 2), [3, Number.NaN], ...hole.slice(2)])])).toEqual([1, 1]);
});

test('one ring is one polygon, as it is', () => {
  expect(polygonsOfRings([outline])).toEqual([[outline]]);
});

test('where rings run both ways, a clockwise one is an outline wherever it lies', () => {
  expect(ringCounts([outline, square(5, 0, 2), other, turned(square(30, 0, 1))])).toEqual([1, 1, 2]);
});

test('a hole is one of the smallest outline that holds it', () => {
  const small = square(5, 0, 4);
  const inner = turned(square(5, 0, 1));
  expect(polygonsOfRings([outline, small, inner])).toEqual([[outline], [small, inner]]);
  expect(polygonsOfRings([small, outline, inner])).toEqual([[small, inner], [outline]]);
});

test.each([[11, 0], [-11, 0], [0, 11], [0, -11]])('a ring that reaches out of the outline at %i, %i is none of its holes', (x, y) => {
  expect(ringCounts([outline, turned(square(x, y, 3))])).toEqual([1, 1]);
});

test('nor is one of the same size, nor one in a notch of it; one that touches its line is', () => {
  expect(ringCounts([outline, turned(outline)])).toEqual([1, 1]);
  const notched: Position[] = [[-10, -10], [-10, 10], [-4, 10], [-4, -4], [4, -4], [4, 10], [10, 10], [10, -10], [-10, -10]];
  expect(ringCounts([notched, turned(square(0, 4, 2))])).toEqual([1, 1]);
  expect(ringCounts([outline, turned([[-10, 0], [-8, 2], [-6, 0], [-8, -2], [-10, 0]])])).toEqual([2]);
});
