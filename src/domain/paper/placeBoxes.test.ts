import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, placeBoxes, type Box } from './placeBoxes.ts';

const FRAME: Box = [0, 0, 400, 300];
const box: fc.Arbitrary<Box> = fc
  .tuple(fc.integer({ min: -30, max: 400 }), fc.integer({ min: -30, max: 300 }), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 40 }))
  .map(([left, top, width, height]) => [left, top, left + width, top + height]);
const requests = fc
  .array(fc.array(fc.array(box, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 5 }), { maxLength: 25 })
  .map((all) => all.map((positions, index) => ({ id: `name-${index}`, positions })));

test('no two names overlap, none lies beyond the frame or over what was there before', () => {
  fc.assert(
    fc.property(requests, fc.array(box, { maxLength: 4 }), (asked, taken) => {
      const placed = placeBoxes(asked, FRAME, taken);
      const blocks = asked.flatMap(({ id, positions }) => {
        const index = placed.get(id);
        return index === undefined ? [] : [positions[index] ?? []];
      });
      blocks.forEach((block, index) => {
        for (const [left, top, right, bottom] of block) {
          expect(left >= 0 && top >= 0 && right <= 400 && bottom <= 300).toBe(true);
        }
        const others = [...taken, ...blocks.filter((_other, at) => at !== index).flat()];
        expect(block.some((one) => others.some((other) => overlap(one, other)))).toBe(false);
      });
    }),
  );
});

test('who comes first is served first, and nobody goes without where a position of his is free', () => {
  fc.assert(
    fc.property(requests, (asked) => {
      const placed = placeBoxes(asked, FRAME);
      for (const [at, { id, positions }] of asked.entries()) {
        const before = asked.slice(0, at).flatMap((other) => other.positions[placed.get(other.id) ?? -1] ?? []);
        const isFree = (boxes: readonly Box[]) =>
          boxes.every(([left, top, right, bottom]) => left >= 0 && top >= 0 && right <= 400 && bottom <= 300) &&
          !boxes.some((one) => before.some((other) => overlap(one, other)));
        const first = positions.findIndex(isFree);
        expect(placed.get(id)).toBe(first < 0 ? undefined : first);
      }
    }),
  );
});

test('boxes that touch do not overlap', () => {
  expect(overlap([0, 0, 10, 10], [10, 0, 20, 10])).toBe(false);
  expect(overlap([0, 0, 10, 10], [9, 9, 20, 20])).toBe(true);
});
