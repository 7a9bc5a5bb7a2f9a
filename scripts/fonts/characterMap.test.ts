import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCharacterMap, writeCharacterMap } from './characterMap.ts';

const codePoints = fc.oneof(fc.integer({ min: 0x20, max: 0xfffe }), fc.integer({ min: 0x10000, max: 0x2ffff }));

test('reading gives back what was written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(codePoints, { maxLength: 300 }), fc.integer({ min: 1, max: 60_000 }), (points, firstGlyph) => {
      const glyphs = new Map(points.map((point, index) => [point, firstGlyph + index]));
      expect(readCharacterMap(writeCharacterMap(glyphs))).toEqual(glyphs);
    }),
  );
});

test('neighbours on both sides of the end of the basic plane keep their glyphs', () => {
  const glyphs = new Map([[0xfffe, 1], [0x10000, 2], [0x10001, 3]]);
  expect(readCharacterMap(writeCharacterMap(glyphs))).toEqual(glyphs);
});

test('more runs than a subtable can list are refused', () => {
  const sparse = new Map(Array.from({ length: 9000 }, (_, index) => [0x3000 + index * 2, index + 1]));
  expect(() => writeCharacterMap(sparse)).toThrow('more than format 4 can list');
});
