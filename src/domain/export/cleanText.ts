/** Text without the characters that XML 1.0 forbids and other programs stumble over: controls and halves of surrogate pairs. */

/** All but the production Char of XML 1.0. */
const FORBIDDEN = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export function cleanText(text: string): string {
  return text.replaceAll(FORBIDDEN, '');
}
