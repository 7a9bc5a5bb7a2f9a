/** The bytes of a text file → its characters as a stream, in the encoding that the file shows. Memory does not grow with the file. */
import { isAscii as isOnlyAscii, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

/** What a text file may be in. */
export const TEXT_ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof TEXT_ENCODINGS)[number];

/** The file is no text: what it holds fits none of the encodings. */
export class NotText extends Error {
  /** The encoding that its bytes do not fit; absent where they fit and are no text all the same. */
  readonly encoding: Encoding | undefined;
  constructor(message: string, encoding?: Encoding) {
    super(message);
    this.encoding = encoding;
  }
}

const BYTE_ORDER_MARK = 0xfeff;
/** Why a text that fits its encoding is none. */
export const WITH_NUL = 'it holds the character NUL, as no text does';

/** Bytes read at a time. */
const CHUNK_BYTES = 1 << 18;

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A file's bytes; throws what the file system throws. */
export function readBytes(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Uint8Array>;
}

/**
 * By its byte order mark; else UTF-8 where every byte fits it; else GB18030. A file that ends within a character counts as
 * UTF-8 where a character beyond ASCII came before: two bytes at the end alone may be GB18030. Reads no further than it must.
 */
export async function detectEncoding(bytes: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const cutter = new Utf8Cutter();
  let [isFirst, isAscii] = [true, true];
  for await (const chunk of bytes) {
    const marked = isFirst ? MARKS.find(([, mark]) => mark.every((byte, index) => chunk[index] === byte)) : undefined;
    if (marked !== undefined) return marked[0];
    isFirst = false;
    const whole = cutter.whole(chunk);
    if (!isUtf8(whole)) return 'gb18030';
    isAscii &&= isOnlyAscii(whole);
  }
  return cutter.rest === 0 || !isAscii ? 'utf-8' : 'gb18030';
}

/**
 * The UTF-16 code units of the characters, without a byte order mark; line ends stay as they are. No part ends inside a
 * character, and each stands only until the next is asked for: the room is used again. Throws NotText; a last character that
 * the end of the file cuts is left out and told to `onCut` where that is given.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  onCut?: () => void,
): AsyncGenerator<Uint16Array> {
  const decode = encoding === 'utf-8' ? utf8Decoder() : streamDecoder(encoding);
  for await (const chunk of bytes) yield decode(chunk);
  try {
    decode();
  } catch (error) {
    if (onCut === undefined || !(error instanceof NotText)) throw error;
    onCut();
  }
}

/** The code units of a text. */
export function toUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}

/** Decodes the next bytes; without any, throws where a character is not whole, for all others have been given. */
type Decode = (chunk?: Uint8Array) => Uint16Array;

function streamDecoder(encoding: Encoding): Decode {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (chunk) => {
    let text;
    try {
      text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw misfit(encoding);
    }
    if (text.includes('\0')) throw new NotText(WITH_NUL);
    return toUnits(text);
  };
}

/** Straight from bytes to units, without a string between: the encoding of most files. */
function utf8Decoder(): Decode {
  const cutter = new Utf8Cutter();
  let units = new Uint16Array(0);
  let isFirst = true;
  return (chunk) => {
    if (chunk === undefined && cutter.rest > 0) throw misfit('utf-8');
    if (chunk === undefined) return new Uint16Array(0);
    const whole = cutter.whole(chunk);
    if (!isUtf8(whole)) throw misfit('utf-8');
    if (whole.includes(0)) throw new NotText(WITH_NUL);
    if (units.length < whole.length) units = new Uint16Array(whole.length);
    const length = writeUnits(whole, units);
    const hasMark = isFirst && length > 0 && units[0] === BYTE_ORDER_MARK;
    isFirst &&= length === 0;
    return units.subarray(hasMark ? 1 : 0, length);
  };
}

/** Decodes sound UTF-8; returns how many units it wrote. */
function writeUnits(bytes: Uint8Array, units: Uint16Array): number {
  let [at, length] = [0, 0];
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      units[length++] = lead;
      at += 1;
    } else if (lead < 0xe0) {
      units[length++] = ((lead & 0x1f) << 6) | ((bytes[at + 1] ?? 0) & 0x3f);
      at += 2;
    } else if (lead < 0xf0) {
      units[length++] = ((lead & 0x0f) << 12) | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
      at += 3;
    } else {
      const beyond = ((lead & 0x07) << 18) | (((bytes[at + 1] ?? 0) & 0x3f) << 12) | (((bytes[at + 2] ?? 0) & 0x3f) << 6) | ((bytes[at + 3] ?? 0) & 0x3f);
      units[length++] = 0xd800 + ((beyond - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((beyond - 0x10000) & 0x3ff);
      at += 4;
    }
  }
  return length;
}

/** What is thrown where bytes do not fit the encoding. */
export function misfit(encoding: Encoding): NotText {
  return new NotText(`its bytes are no ${encoding} text`, encoding);
}

/** Keeps back the bytes at the end of a part whose character is not whole. */
class Utf8Cutter {
  #kept = new Uint8Array(0);

  /** Bytes kept back. */
  get rest(): number {
    return this.#kept.length;
  }

  whole(chunk: Uint8Array): Uint8Array {
    const bytes = this.#kept.length === 0 ? chunk : Buffer.concat([this.#kept, chunk]);
    let first = bytes.length - 1;
    while (first > bytes.length - 4 && first > 0 && ((bytes[first] ?? 0) & 0xc0) === 0x80) first -= 1;
    const lead = bytes[first] ?? 0;
    const wanted = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    const end = first >= 0 && first + wanted > bytes.length ? first : bytes.length;
    this.#kept = Uint8Array.from(bytes.subarray(end));
    return bytes.subarray(0, end);
  }
}
