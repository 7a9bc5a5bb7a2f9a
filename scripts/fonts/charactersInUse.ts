/** Collects the characters of some texts that have to be drawn with a Chinese font. */

/**
 * Chinese typography sets these in the Chinese face although a Latin one may have them too:
 * dashes, quotes and ellipses are as wide as a Chinese character there.
 */
const CHINESE_FACE = new RegExp(
  [
    String.raw`\p{Script=Han}`,
    String.raw`[\u3000-\u303F]`, // CJK symbols and punctuation
    String.raw`[\uFF01-\uFF60\uFFE0-\uFFE6]`, // full-width forms, without half-width kana
    String.raw`[\uFE10-\uFE1F\uFE30-\uFE4F]`, // vertical and compatibility forms
    String.raw`[\u3200-\u33FF]`, // enclosed and squared: ㎡ ㎢ ㈠
    String.raw`[\u2010-\u2027\u2030-\u205E]`, // — ‘ ’ “ ” … ‰ ′ ″ ※
    String.raw`[°±²³·×÷§]`,
    String.raw`[\u2100-\u22FF]`, // ℃ № Ⅰ → ∶ ≤ ≥ ≈
    String.raw`[\u2460-\u24FF]`, // ① ⑴
    String.raw`[\u2500-\u25FF★☆]`, // ─ ■ ● ▲ ◎
  ].join('|'),
  'u',
);

/** Every such character once, in the order of code points. */
export function charactersInUse(texts: readonly string[]): string {
  const found = new Set<string>();
  for (const text of texts) {
    for (const character of text) {
      if (CHINESE_FACE.test(character)) found.add(character);
    }
  }
  return [...found].toSorted((a, b) => codePoint(a) - codePoint(b)).join('');
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
