import { expect, test } from 'vitest';
import { LONGEST_SENTENCE, sentenceAt } from './sentenceAt.ts';

/** The sentence round the only 凤山. */
function round(text: string): string {
  const characters = [...text];
  const start = characters.indexOf('凤');
  return sentenceAt(characters, start, start + 2).text;
}

test.each<[string, string, string]>([
  ['the ends of sentences', '前句。本句有凤山！后句。', '本句有凤山！'],
  ['semicolons', '前句；本句有凤山;后句', '本句有凤山;'],
  ['a quote closes behind the end', '前句。”本句“有凤山？”后句', '本句“有凤山？”'],
  ['a line break is print layout', '前句。本句\n有凤\n山的\r\n地方。', '本句有凤山的地方。'],
  ['so is a blank line inside a column', '前句。本句，有一行长长的文字\n\n和凤山，\r\n\r\n也有。', '本句，有一行长长的文字和凤山，也有。'],
  ['a numbered heading', '前句\n1 标题 字\n本句有凤山。', '本句有凤山。'],
  ['a title between blank lines', '提高保障水平\n\n本句有凤山。', '本句有凤山。'],
  ['a title behind', '本句，有凤山\n\n推进建设\n\n后句。', '本句，有凤山'],
  ['spaces inside a line stay', '前句。本句 有凤山 A 区。', '本句 有凤山 A 区。'],
  ['the start and the end of the text', '凤山', '凤山'],
])('%s', (_name, text, sentence) => {
  expect(round(text)).toBe(sentence);
});

test('of a sentence without end the part round the name is shown', () => {
  const { text, from, to } = sentenceAt([...`${'甲'.repeat(500)}凤山${'乙'.repeat(500)}`], 500, 502);
  expect(text).toBe(`…${'甲'.repeat(100)}凤山${'乙'.repeat(100)}…`);
  expect([from, to]).toEqual([101, 103]);
  expect(text.length).toBeLessThan(LONGEST_SENTENCE);
});
