/** Which lines of a text head a chapter, by their numbering: "1 深江…", "一、…", "（一）…", "第一章 …", and what is added at the end. */
import { AFTER_BREAK, type TextWindow } from './TextWindow.ts';

/** Units of the longest line that can be a heading. */
export const LONGEST_HEADING = 60;

/** From the most to the least important; `added` is an annex, or what continues from another page. */
export const HEADING_STYLES = ['added', 'chapter', 'numeral', 'bracketed', 'number'] as const;
export type HeadingStyle = (typeof HEADING_STYLES)[number];

export interface Heading {
  readonly style: HeadingStyle;
  /** 0 for what is added. */
  readonly number: number;
  /** The whole line as printed. */
  readonly title: string;
}

const NUMERALS = '〇一二三四五六七八九十百';
const STARTS = new Set([...NUMERALS, ...'第（(上附0123456789０１２３４５６７８９'].map((character) => character.charCodeAt(0)));
/** A line that ends so is a sentence, or the part of one. */
const SENTENCE_END = /[。；;，,：:、！!？?]$/u;

const PATTERNS: readonly (readonly [HeadingStyle, RegExp])[] = [
  ['added', /^[（(]?(?:上接.{0,8}版|附(?:件|录|表)?(?=[一二三四五0-9：: ]|$))()/u],
  ['chapter', new RegExp(`^第([${NUMERALS}\\d]{1,5})(?:章|篇|编|部分)`, 'u')],
  ['numeral', new RegExp(`^([${NUMERALS}]{1,4})、`, 'u')],
  ['bracketed', new RegExp(`^[（(]([${NUMERALS}]{1,3})[)）]`, 'u')],
  // A figure at the start of a line is a heading's only where words follow it.
  ['number', /^(\d{1,2})(?:[、.．] ?| )(?=[\p{Script=Han}“「])/u],
];

/** The heading that the line from unit `start` on is, and the unit behind it. Expects `start` to begin a line. */
export function headingAt(window: TextWindow, start: number): { readonly heading: Heading; readonly end: number } | undefined {
  if (!STARTS.has(window.units[start] ?? 0)) return undefined;
  let end = start + 1;
  while (end < window.length && ((window.before[end] ?? 0) & AFTER_BREAK) === 0) {
    end += 1;
    if (end - start > LONGEST_HEADING) return undefined;
  }
  const heading = parseHeading(window.text(start, end));
  return heading === undefined ? undefined : { heading, end };
}

/** A line without the blanks round it → the heading that it is. */
export function parseHeading(line: string): Heading | undefined {
  const plain = line.replaceAll(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  for (const [style, pattern] of PATTERNS) {
    const number = pattern.exec(plain)?.[1];
    if (number === undefined) continue;
    if (SENTENCE_END.test(plain) && style !== 'added') return undefined;
    return { style, number: toNumber(number), title: line };
  }
  return undefined;
}

/** "12", "十二", "二十" → the number; 0 for nothing. */
function toNumber(text: string): number {
  if (/^\d*$/.test(text)) return Number(text);
  let [total, digit] = [0, 0];
  for (const character of text) {
    const value = NUMERALS.indexOf(character);
    if (character === '十' || character === '百') {
      total += (digit === 0 ? 1 : digit) * (character === '十' ? 10 : 100);
      digit = 0;
    } else {
      digit = value;
    }
  }
  return total + digit;
}
