/** The sentence of a printed text that holds a name, as a reader reads it: without the line breaks of the print. */
import { parseHeading } from '../text/headings.ts';

/** Code points of the longest sentence; of a longer one the part round the name is shown. */
export const LONGEST_SENTENCE = 240;
const MARGIN = 100;
/** Code points of the longest line between blank lines that is taken for a title. */
const LONGEST_TITLE = 40;

const END = /[。！？；!?;]/u;
/** What still belongs to a sentence behind its end. */
const CLOSING = /[”’」』）)"']/u;
const BREAK = /[\r\n]/u;
const BLANK = /\s/u;

export interface Sentence {
  /** Where it stands in the text, in code points. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where the name stands in `text`, in code points. */
  readonly from: number;
  readonly to: number;
}

/** `characters` are the code points of the whole text; the name stands from `start` to before `end`. */
export function sentenceAt(characters: readonly string[], start: number, end: number): Sentence {
  let first = start;
  while (first > 0 && !endsBefore(characters, first)) first -= 1;
  let last = end;
  while (last < characters.length && !endsBefore(characters, last)) last += 1;
  const isCutBefore = last - first > LONGEST_SENTENCE && start - first > MARGIN;
  const isCutBehind = last - first > LONGEST_SENTENCE && last - end > MARGIN;
  if (isCutBefore) first = start - MARGIN;
  if (isCutBehind) last = end + MARGIN;
  while (first < start && BLANK.test(characters[first] ?? '')) first += 1;
  while (last > end && BLANK.test(characters[last - 1] ?? '')) last -= 1;

  const before = (isCutBefore ? '…' : '') + joined(characters.slice(first, start));
  const name = joined(characters.slice(start, end));
  const behind = joined(characters.slice(end, last)) + (isCutBehind ? '…' : '');
  const from = [...before].length;
  return { start: first, end: last, text: before + name + behind, from, to: from + [...name].length };
}

/** True where a sentence ends before the character at `index`. */
function endsBefore(characters: readonly string[], index: number): boolean {
  if (CLOSING.test(characters[index] ?? '')) return false;
  let last = index - 1;
  while (last >= 0 && CLOSING.test(characters[last] ?? '')) last -= 1;
  if (END.test(characters[last] ?? '')) return true;
  return BREAK.test(characters[index - 1] ?? '') && !BLANK.test(characters[index] ?? '') && partsAt(characters, index);
}

/**
 * True where the line break before `index` parts sentences. Columns are printed with blank lines inside sentences too, so one
 * parts only beside what may be a heading; a line break alone only beside a numbered one.
 */
function partsAt(characters: readonly string[], index: number): boolean {
  let gap = index;
  while (gap > 0 && BLANK.test(characters[gap - 1] ?? '')) gap -= 1;
  let lineStart = gap;
  while (lineStart > 0 && !BREAK.test(characters[lineStart - 1] ?? '')) lineStart -= 1;
  let lineEnd = index;
  while (lineEnd < characters.length && !BREAK.test(characters[lineEnd] ?? '')) lineEnd += 1;
  const lines = [characters.slice(lineStart, gap).join(''), characters.slice(index, lineEnd).join('')];
  const isBlankLine = /\n\s*\n|\r\s*\r/u.test(characters.slice(gap, index).join(''));
  return lines.some((line) => parseHeading(line.trim()) !== undefined || (isBlankLine && isShortTitle(line)));
}

function isShortTitle(line: string): boolean {
  return [...line].length <= LONGEST_TITLE && ![...line].some((character) => END.test(character) || character === '，' || character === ',');
}

/** Without line breaks and the blanks round them. */
function joined(characters: readonly string[]): string {
  return characters.join('').replaceAll(/\s*[\r\n]\s*/gu, '');
}
