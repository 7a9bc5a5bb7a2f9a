/** Text without the characters that XML 1.0 forbids and other programs stumble over. */

/** Control characters but tab and line ends, halves of surrogate pairs, and the two that are no characters. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function cleanText(text: string): string {
  return text.replaceAll(FORBIDDEN, '');
}
