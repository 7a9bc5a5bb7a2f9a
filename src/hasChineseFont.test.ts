import { expect, test } from 'vitest';
import { hasChineseFont } from './hasChineseFont.ts';

type Pixel = readonly [x: number, y: number];

const FLAT: readonly Pixel[] = [[10, 24], [30, 24]];
const BOX: readonly Pixel[] = [[10, 10], [30, 38]];

/** A document whose canvas inks the pixels that `glyph` gives for a character. */
function documentThatDraws(glyph: (character: string) => readonly Pixel[]): Document {
  const createElement = () => {
    const canvas = { width: 0, height: 0, getContext: () => context };
    let inked: readonly Pixel[] = [];
    const context = {
      clearRect: () => {
        inked = [];
      },
      fillText: (character: string) => {
        inked = glyph(character);
      },
      getImageData: () => {
        const data = new Uint8ClampedArray(canvas.width * canvas.height * 4);
        for (const [x, y] of inked) data[(y * canvas.width + x) * 4 + 3] = 255;
        return { data };
      },
    };
    return canvas;
  };
  return { createElement } as unknown as Document;
}

/** A drawing that differs from character to character. */
function distinct(character: string): readonly Pixel[] {
  return [...BOX, [(character.codePointAt(0) ?? 0) % 40, 20]];
}

function japanese(character: string): readonly Pixel[] {
  if (character === '一') return FLAT;
  return character === '会' ? distinct(character) : BOX;
}

test.each<[string, (character: string) => readonly Pixel[], boolean]>([
  ['a Chinese font', (character) => (character === '一' ? FLAT : distinct(character)), true],
  ['the same box for every character', () => BOX, false],
  ['boxes with the code point in them', distinct, false],
  ['nothing at all for a missing character', () => [], false],
  ['a Japanese font, which lacks 规', japanese, false],
])('%s', (_title, glyph, expected) => {
  expect(hasChineseFont(documentThatDraws(glyph))).toBe(expected);
});

test('without a canvas the answer is no', () => {
  const doc = { createElement: () => ({ getContext: () => null }) } as unknown as Document;
  expect(hasChineseFont(doc)).toBe(false);
});
