import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseBlocks } from './courseBlocks.ts';
import { boxesOf, textLine, textsOf } from './TextBlock.ts';

const SIZE = 10;
const lineOf = (name: string) => textLine([{ text: name, width: name.length * SIZE, sizePixels: SIZE, weight: 400, colour: 'ink' }]);
const RIVER = '银洲湖';
const along = (paths: readonly (readonly (readonly [number, number])[])[], name = RIVER, isWide = true) => courseBlocks(lineOf(name), { name, isWide, paths });

/** A straight line through the middle of 400 × 400 pixels. */
const straight = (degrees: number): [number, number][] => {
  const [right, down] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [-150, 150].map((far) => [200 + right * far, 200 + down * far]);
};

test('a name stands on its line, whatever way that runs, and is never upside down', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 359 }), (degrees) => {
      const [first] = along([straight(degrees)]);
      if (first === undefined) throw new Error('no place');
      for (const { angle = 0 } of textsOf(first)) expect(Math.abs(angle)).toBeLessThanOrEqual((51 * Math.PI) / 180);
      const [right, down] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      for (const [left, top, end, bottom] of boxesOf(first)) {
        const [x, y] = [(left + end) / 2 - 200, (top + bottom) / 2 - 200];
        expect(Math.abs(x * -down + y * right)).toBeLessThan(1);
      }
    }),
  );
});

test('on a steep line Chinese is read downwards, character by character, and a road keeps its number in one piece', () => {
  const [river] = along([straight(-80)]);
  const texts = river === undefined ? [] : textsOf(river);
  expect(texts.map(({ text }) => text)).toEqual([...RIVER]);
  expect(texts.map(({ y }) => y)).toEqual(texts.map(({ y }) => y).toSorted((a, b) => a - b));
  const [road] = along([straight(90)], '深江高速 S26');
  expect(road === undefined ? [] : textsOf(road).map(({ text }) => text)).toEqual(['深', '江', '高', '速', 'S26']);
  const [english] = along([straight(85)], 'Tan River');
  expect(english === undefined ? [] : textsOf(english).map(({ text }) => text)).toEqual(['Tan River']);
});

test('a name keeps off a bend, beside a thin line, and off a line that is too short for it', () => {
  const bent: [number, number][] = [[0, 0], [20, 0], [20, 20], [40, 20], [40, 40], [60, 40], [60, 60]];
  expect(along([bent])).toEqual([]);
  expect(along([[[0, 0], [20, 0]]])).toEqual([]);
  const [beside] = along([straight(0)], '冈州大道', false);
  for (const [, top, , bottom] of beside === undefined ? [] : boxesOf(beside)) expect(top > 200 || bottom < 200).toBe(true);
  expect(beside).toBeDefined();
});
