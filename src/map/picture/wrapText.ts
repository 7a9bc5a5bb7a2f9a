/** Breaks a text into lines of a given width: between words, and between any two Chinese characters. */

/** Signs that may not begin a line. */
const CLOSING = /^[，。、；：！？）〕】」』”’·,.;:!?)\]%]/;
/** A word with the blanks behind it, or one sign of Chinese. */
const PIECES = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]\s*|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]+\s*|\s+/gu;

/** A word that is wider than the line stands alone on its own. */
export function wrapText(text: string, widest: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    const longer = line + piece;
    if (line !== '' && measure(longer.trimEnd()) > widest && !CLOSING.test(piece)) {
      lines.push(line.trimEnd());
      line = piece;
    } else line = longer;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
