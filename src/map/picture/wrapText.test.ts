import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrapText.ts';

const measure = (text: string) => [...text].length;

test.each([
  ['between words', 'one two three', 8, ['one two', 'three']],
  ['between Chinese characters', '据公开资料整理', 4, ['据公开资', '料整理']],
  ['not before a closing sign', '据公开资，料整理', 4, ['据公开资，', '料整理']],
  ['not within a word among characters', '图WGS-84图', 4, ['图', 'WGS-84', '图']],
  ['a text that fits stays whole', 'one two', 20, ['one two']],
  ['no text has no line', '', 20, []],
])('%s', (_what, text, widest, lines) => {
  expect(wrapText(text, widest, measure)).toEqual(lines);
});

const bare = (each: string) => each.replace(/\s/g, '');

test('nothing is lost but blanks at the ends of lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('会', '城', '，', 'a', 'b', ' ', '1', '（'), maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, widest) => {
      expect(bare(wrapText(text, widest, measure).join(''))).toBe(bare(text));
    }),
  );
});
