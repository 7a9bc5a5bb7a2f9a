/** Which simplified character stands for each traditional or other variant, for the characters of our own texts alone. */
import * as OpenCC from 'opencc-js';
import type { SearchData } from '../../src/domain/search/SearchData.ts';

/** The block of common characters (CJK Unified Ideographs). */
const [FIRST, LAST] = [0x4e00, 0x9fff];
const CONVERTERS = (['t', 'hk', 'tw'] as const).map((from) => OpenCC.Converter({ from, to: 'cn' }));

export function foldTable(texts: readonly string[]): SearchData['fold'] {
  const used = new Set(texts.join(''));
  const pairs: [string, string][] = [];
  for (let code = FIRST; code <= LAST; code += 1) {
    const variant = String.fromCodePoint(code);
    // What our texts use themselves stands for itself.
    if (used.has(variant)) continue;
    const simplified = CONVERTERS.map((convert) => convert(variant)).find((each) => each !== variant && used.has(each));
    if (simplified !== undefined) pairs.push([variant, simplified]);
  }
  return { from: pairs.map(([variant]) => variant).join(''), to: pairs.map(([, simplified]) => simplified).join('') };
}
