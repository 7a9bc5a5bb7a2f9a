import { expect, test } from 'vitest';
import { ledgerEntries } from './ledgerEntries.ts';
import type { Mention } from './Report.ts';

const words = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });

function mention(parts: Partial<Mention>): Mention {
  return { passage: '2024/1/1', chapter: 1, asPrinted: '深圳', readAs: '深圳', resolution: 'outside', feature: 'shenzhen', ...parts };
}

test('a name stands once a chapter, with its passages and its count', () => {
  const entries = ledgerEntries([
    mention({}),
    mention({}),
    mention({ passage: '2024/1/3' }),
    mention({ passage: '2024/4/1', chapter: 4 }),
  ]);
  expect(entries.map(({ chapter, count, passages }) => ({ chapter, count, passages }))).toEqual([
    { chapter: 1, count: 3, passages: ['2024/1/1', '2024/1/3'] },
    { chapter: 4, count: 1, passages: ['2024/4/1'] },
  ]);
});

test('one printed name that stands for two places is two entries', () => {
  expect(ledgerEntries([mention({ feature: 'a' }), mention({ feature: 'b' })])).toHaveLength(2);
});

test('two readings of one print, and two reasons for one name, are two entries', () => {
  const certain = mention({ asPrinted: '主峰会城', readAs: '圭峰会城', confidence: 'certain' });
  expect(ledgerEntries([certain, { ...certain, confidence: 'probable' }])).toHaveLength(2);
  const { feature: _feature, ...none } = mention({ resolution: 'not-a-place', reason: words('a region') });
  expect(ledgerEntries([none, { ...none, reason: words('a brand') }])).toHaveLength(2);
});

test('a remark stands once, however often the name does', () => {
  const misprint = mention({ asPrinted: '浚湾', readAs: '浐湾', confidence: 'probable', note: words('misprint'), feature: 'chanwan' });
  const [reading] = ledgerEntries([misprint, misprint]);
  expect(reading).toMatchObject({ count: 2, notes: [words('misprint')] });
});
