/** The different words of a column with how many rows bear each. */
import type { WordColumn } from './TableSource.ts';

export interface WordCount {
  /** Empty for rows without any. */
  readonly word: string;
  readonly count: number;
}

/** The most frequent first, alike ones in the order of the column; rows without any last. A list counts for each of its words. */
export function wordCounts({ texts, codes, parts }: WordColumn, rows: Uint32Array): WordCount[] {
  const perText = new Uint32Array(texts.length + 1);
  for (const row of rows) {
    const code = codes[row] ?? 0;
    perText[code] = (perText[code] ?? 0) + 1;
  }
  const perWord = new Map<string, number>();
  texts.forEach((text, index) => {
    const count = perText[index + 1] ?? 0;
    for (const word of parts?.[index] ?? [text]) perWord.set(word, (perWord.get(word) ?? 0) + count);
  });
  const empty = perText[0] ?? 0;
  return [
    ...[...perWord].map(([word, count]) => ({ word, count })).filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count),
    ...(empty === 0 ? [] : [{ word: '', count: empty }]),
  ];
}
