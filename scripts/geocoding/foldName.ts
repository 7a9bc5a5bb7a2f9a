/** Brings a name to the one form in which names are compared: simplified characters, half width, no punctuation. */
import * as OpenCC from 'opencc-js';

const CONVERTERS = (['t', 'hk', 'tw'] as const).map((from) => OpenCC.Converter({ from, to: 'cn' }));
const simplifiedOf = new Map<string, string>();

/** "崖門鎮" → "崖门镇", "Ｇ２４０" → "g240". Brackets fall away like all punctuation, what stands in them stays. */
export function foldName(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
  return [...plain].map(toSimplified).join('');
}

/** Without what stands in brackets: "中集（大鳌）" → "中集". The whole name where nothing else is left. */
export function foldWithoutBrackets(name: string): string {
  const bare = foldName(name.normalize('NFKC').replaceAll(/[([【〔{][^)\]】〕}]*[)\]】〕}]/g, ''));
  return bare === '' ? foldName(name) : bare;
}

/** Character by character, as the search folds: a phrase must not change how one of its characters reads. */
function toSimplified(character: string): string {
  const known = simplifiedOf.get(character);
  if (known !== undefined) return known;
  const simplified = CONVERTERS.map((convert) => convert(character)).find((each) => each !== character) ?? character;
  simplifiedOf.set(character, simplified);
  return simplified;
}
