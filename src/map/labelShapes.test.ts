import { expect, test } from 'vitest';
import { meet, type LabelShape } from './labelShapes.ts';

function shape(left: number, top: number, isRound = false): LabelShape {
  return { left, top, right: left + 10, bottom: top + 10, isRound };
}

test('boxes that touch share an edge, those that overlap meet', () => {
  expect(meet(shape(0, 0), shape(10, 0))).toBe(false);
  expect(meet(shape(0, 0), shape(9, 9))).toBe(true);
});

test('the corners round a disc are free', () => {
  expect(meet(shape(0, 0, true), shape(9, 9))).toBe(false);
  expect(meet(shape(9, 9), shape(0, 0, true))).toBe(false);
  expect(meet(shape(0, 0, true), shape(8, 8, true))).toBe(false);
  expect(meet(shape(0, 0, true), shape(7, 7, true))).toBe(true);
  expect(meet(shape(0, 0, true), shape(9, 2))).toBe(true);
});
