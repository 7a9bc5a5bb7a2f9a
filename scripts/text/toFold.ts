/** One form for the variants of a character: traditional and simplified, full and half width, quotes. Lengths stay. */
import { foldTable } from '../search/foldTable.ts';

/** Code unit → code unit. Units of characters beyond the basic plane stand for themselves. */
export type FoldUnits = Uint16Array;

/** What Chinese, Taiwanese and typewritten texts set for one and the same mark. */
const MARKS: readonly (readonly [string, string])[] = [
  ['“”„「」『』＂', '"'],
  ['‘’＇', "'"],
  ['‧•・∙', '·'],
  ['—–－', '-'],
];

/** `words` are all that is looked for: the characters that they use stand for themselves. */
export function toFold(words: readonly string[]): FoldUnits {
  const fold = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0xff01; code <= 0xff5e; code += 1) fold[code] = code - 0xfee0;
  for (const [variants, form] of MARKS) {
    for (const variant of variants) fold[variant.charCodeAt(0)] = form.charCodeAt(0);
  }
  const { from, to } = foldTable(words);
  for (let index = 0; index < from.length; index += 1) fold[from.charCodeAt(index)] = to.charCodeAt(index);
  for (let code = 0; code < fold.length; code += 1) {
    const form = fold[code] ?? code;
    if (form >= 0x41 && form <= 0x5a) fold[code] = form + 0x20;
  }
  return fold;
}

/** A word in its one form, without blanks: as it is looked for. */
export function foldWord(word: string, fold: FoldUnits): string {
  let folded = '';
  for (let index = 0; index < word.length; index += 1) {
    const unit = word.charCodeAt(index);
    if (!isBlank(unit)) folded += String.fromCharCode(fold[unit] ?? 0);
  }
  return folded;
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x3000;
}
