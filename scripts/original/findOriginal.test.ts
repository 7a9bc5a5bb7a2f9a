import { expect, test } from 'vitest';
import type { Mention } from '../../src/domain/Report.ts';
import { findOriginal } from './findOriginal.ts';

/** Written for this test; characters beyond the basic plane and CRLF stand before and inside the names. */
const TEXT = [
  '前言：大泽。', // 0 to 5, then CR 6, LF 7
  '1 甲地', // 8 to 11
  '😀𠮷村的凤山湖', // 14 to 20
  '园区扩建。大泽有“𠮷村”。', // 23 to 35
  '2 乙地', // 38 to 41
  '大泽与大泽镇、大泽！', // 44 to 53
].join('\r\n');

function mention(passage: string, asPrinted: string, feature?: string): Mention {
  const chapter = Number(passage.split('/')[1]);
  return { passage, chapter, asPrinted, readAs: asPrinted, resolution: 'located', ...(feature === undefined ? {} : { feature }) };
}

const LEDGER = [
  mention('2024/1/1', '凤山湖园区', 'fengshanhu'),
  mention('2024/1/1', '𠮷村'),
  mention('2024/1/2', '𠮷村'),
  mention('2024/1/2', '大泽', 'daze'),
  mention('2024/2/1', '大泽镇', 'daze'),
  mention('2024/2/1', '大泽', 'daze'),
  mention('2024/2/2', '大泽', 'daze'),
  mention('2024/2/2', '大泽', 'daze'),
  mention('2024/2/2', '凤山湖园区', 'fengshanhu'),
];

const { original, notes } = findOriginal(TEXT, LEDGER, [1, 2]);

test('each mention is found at its place, in code points of the text', () => {
  expect(original.mentions.map(({ passage, selector: [{ exact }, { start, end }] }) => [passage, exact, start, end])).toEqual([
    ['2024/1/1', '凤山湖\r\n园区', 18, 25],
    ['2024/1/1', '𠮷村', 15, 17],
    ['2024/1/2', '𠮷村', 32, 34],
    ['2024/1/2', '大泽', 28, 30],
    ['2024/2/1', '大泽镇', 47, 50],
    ['2024/2/1', '大泽', 44, 46],
    ['2024/2/2', '大泽', 47, 49],
    ['2024/2/2', '大泽', 51, 53],
  ]);
});

test('the text between start and end is the quote, and what stands round it its prefix and suffix', () => {
  const characters = [...TEXT];
  for (const { selector: [quote, position] } of original.mentions) {
    expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
    expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix);
  }
  expect(original.mentions[1]?.selector).toEqual([
    {
      type: 'TextQuoteSelector',
      exact: '𠮷村',
      prefix: '前言：大泽。\r\n1 甲地\r\n😀',
      suffix: '的凤山湖\r\n园区扩建。大泽有“𠮷村”。\r\n2 乙地\r\n大泽与大泽',
    },
    { type: 'TextPositionSelector', start: 15, end: 17 },
  ]);
});

test('each has its sentence, without the line breaks of the print, and its place in it', () => {
  expect(original.sentences).toEqual(['😀𠮷村的凤山湖园区扩建。', '大泽有“𠮷村”。', '大泽与大泽镇、大泽！']);
  expect(original.mentions.map(({ sentence, from, to }) => [sentence, from, to])).toEqual([
    [0, 4, 9],
    [0, 1, 3],
    [1, 4, 6],
    [1, 0, 2],
    [2, 3, 6],
    [2, 0, 2],
    [2, 3, 5],
    [2, 7, 9],
  ]);
});

test('what is not found is named, with both numbers', () => {
  expect(notes).toEqual(['chapter 2 › 凤山湖园区: ledger has 1, text has 0']);
});

test('where the numbers differ no mention of the name is matched', () => {
  const found = findOriginal('1 甲地\n大泽、大泽、大泽。', [mention('2024/1/1', '大泽'), mention('2024/1/2', '大泽')], [1]);
  expect(found).toEqual({ original: { sentences: [], mentions: [] }, notes: ['chapter 1 › 大泽: ledger has 2, text has 3'] });
});

test('a name in a heading, and one inside a longer printed name, do not count', () => {
  const found = findOriginal('1 大泽\n大泽镇和大泽。', [mention('2024/1/1', '大泽镇'), mention('2024/1/1', '大泽')], [1]);
  expect(found.original.mentions.map(({ selector: [, { start }] }) => start)).toEqual([5, 9]);
});

test('a text of other chapters is not matched at all', () => {
  const found = findOriginal('一、大泽\n大泽。', LEDGER, [1, 2]);
  expect(found).toEqual({ original: { sentences: [], mentions: [] }, notes: ['its headings are not numbered 1, 2, each once'] });
});
