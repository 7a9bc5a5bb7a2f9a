/** The words of a text around what was found in it. */
import type { Fold } from './Fold.ts';

export interface Excerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** About `characters` characters with the longest of the terms near their beginning; undefined where none stands in the text. */
export function excerptAround(text: string, terms: readonly string[], fold: Fold, characters: number): Excerpt | undefined {
  const folded = fold.text(text);
  const found = terms.toSorted((a, b) => b.length - a.length).find((term) => folded.includes(term));
  if (found === undefined) return undefined;
  const at = folded.indexOf(found);
  const from = wordStart(text, Math.max(0, at - Math.floor(characters / 3)), at);
  const end = at + found.length;
  const to = Math.min(text.length, Math.max(end, from + characters));
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, at)}`,
    match: text.slice(at, end),
    after: `${text.slice(end, to)}${to < text.length ? '…' : ''}`,
  };
}

/** The next place where a word begins, so that none is cut in two; Chinese may be cut anywhere. */
function wordStart(text: string, from: number, limit: number): number {
  let start = from;
  while (start > 0 && start < limit && /[\p{Script=Latin}\p{Number}]/u.test(text[start - 1] ?? '')) start += 1;
  return start;
}
