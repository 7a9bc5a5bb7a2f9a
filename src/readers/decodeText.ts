/** Finds the encoding of a text by its bytes, and decodes it. */
import type { Encoding } from '../domain/ownData/FilePreview.ts';

const CHUNK = 1_048_576;
const LOOKED_AT = 4_096;

/** A mark at the start says it; else zeros tell UTF-16, strict decoding UTF-8, and what is left is GB18030, which holds GBK. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [a = 0, b = 0, c = 0] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const zeros: [number, number] = [0, 0];
  bytes.subarray(0, LOOKED_AT).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  });
  const some = Math.min(bytes.length, LOOKED_AT) / 20;
  if (zeros[1] > some && zeros[0] * 10 < zeros[1]) return 'utf-16le';
  if (zeros[0] > some && zeros[1] * 10 < zeros[0]) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}

/** Without the mark at its start. What the encoding does not know becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: Encoding = encodingOf(bytes)): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The text as UTF-8 bytes: the very same where they are that already. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes);
  return encoding === 'utf-8' ? bytes : new TextEncoder().encode(decodeText(bytes, encoding));
}

/** A text of which hardly anything is damaged counts as well: in the other encoding all of it would be wrong. */
export function isUtf8(bytes: Uint8Array): boolean {
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) strict.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    return true;
  } catch {
    const text = new TextDecoder().decode(bytes.subarray(0, CHUNK));
    const damaged = text.match(/\uFFFD/g)?.length ?? 0;
    const sound = text.match(/[\u3000-\u9FFF\uFF00-\uFFEF]/g)?.length ?? 0;
    return damaged * 10 < sound;
  }
}
