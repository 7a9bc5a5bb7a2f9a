import { expect, test } from 'vitest';
import { sentencesByPassage, toSegments, type Original, type OriginalMention } from './Original.ts';

function mention(passage: string, sentence: number, [from, to]: [number, number], place?: string): OriginalMention {
  const selector = [
    { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: from, end: to },
  ] as const;
  return { passage, asPrinted: '', selector, sentence, from, to, ...(place === undefined ? {} : { place }) };
}

/** 😀前海联合交易中心与深圳。: the centre 1 to 9, in it 前海 1 to 3, 深圳 10 to 12. */
const ORIGINAL: Original = {
  sentences: ['😀前海联合交易中心与深圳。', '湾区。'],
  mentions: [
    mention('2024/1/1', 0, [1, 9], 'exchange'),
    mention('2024/1/1', 0, [1, 3], 'qianhai'),
    mention('2024/1/2', 0, [10, 12], 'shenzhen'),
    mention('2024/1/2', 1, [0, 2]),
  ],
};

test('a passage has its sentences once each, with the names of other passages in them', () => {
  const passages = sentencesByPassage(ORIGINAL);
  expect([...passages].map(([id, sentences]) => [id, sentences.map(({ text, names }) => `${text} ${names.length}`)])).toEqual([
    ['2024/1/1', ['😀前海联合交易中心与深圳。 3']],
    ['2024/1/2', ['😀前海联合交易中心与深圳。 3', '湾区。 1']],
  ]);
});

test.each<[string | undefined, string]>([
  [undefined, '😀[前海联合交易中心]与[深圳]。'],
  ['exchange', '😀[前海联合交易中心]与[深圳]。'],
  // Asked for by itself, the name inside counts.
  ['qianhai', '😀[前海]联合交易中心与[深圳]。'],
])('of names inside one another the longest is shown, but for the place %s', (self, shown) => {
  const [sentence] = sentencesByPassage(ORIGINAL).get('2024/1/1') ?? [];
  const segments = sentence === undefined ? [] : toSegments(sentence, self);
  expect(segments.map(({ text, place }) => (place === undefined ? text : `[${text}]`)).join('')).toBe(shown);
});

test('a name that is no place stays plain, and nothing is lost', () => {
  const [, sentence] = sentencesByPassage(ORIGINAL).get('2024/1/2') ?? [];
  expect(sentence && toSegments(sentence)).toEqual([{ text: '湾区。' }]);
});

test('without an original no passage has a sentence', () => {
  expect(sentencesByPassage({ sentences: [], mentions: [] }).size).toBe(0);
});

const shownOf = (text: string, ...names: readonly (readonly [number, number, string?])[]) =>
  toSegments({ text, names: names.map(([from, to, place]) => ({ from, to, ...(place === undefined ? {} : { place }) })) }).map((segment) => (segment.place === undefined ? segment.text : `[${segment.text}]`));

test.each([
  ['names beside each other are both shown, and no empty run stands between them', shownOf('甲乙丙', [0, 1, 'a'], [1, 2, 'b']), ['[甲]', '[乙]', '丙']],
  ['a sentence may begin and end with a name', shownOf('甲乙丙', [2, 3, 'c'], [0, 1, 'a']), ['[甲]', '乙', '[丙]']],
  ['of names that overlap the longer one', shownOf('甲乙丙丁', [0, 2, 'a'], [1, 4, 'b']), ['甲', '[乙丙丁]']],
  ['a name that is no place is text', shownOf('甲乙', [0, 1]), ['甲乙']],
  ['a long name late in the sentence does not go before a longer one early in it', shownOf('甲乙丙丁戊己', [3, 6, 'c'], [0, 4, 'a']), ['[甲乙丙丁]', '戊己']],
] as const)('%s', (_what, shown, expected) => {
  expect(shown).toEqual(expected);
});
