/** The bytes of a text file → its characters as a stream, in the encoding that the file shows. Memory does not grow with the file. */
import { createReadStream } from 'node:fs';

export const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The file is no text: what it holds fits none of the encodings. */
export class NotText extends Error {}

/** Bytes read at a time. */
export const CHUNK_BYTES = 1 << 16;

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A file's bytes; throws what the file system throws. */
export function readBytes(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Uint8Array>;
}

/** By its byte order mark; else UTF-8 where every byte fits it; else GB18030. Reads no further than it must. */
export async function detectEncoding(bytes: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  for await (const chunk of bytes) {
    if (isFirst) {
      const marked = MARKS.find(([, mark]) => mark.every((byte, index) => chunk[index] === byte));
      if (marked !== undefined) return marked[0];
      isFirst = false;
    }
    if (!fits(strict, chunk)) return 'gb18030';
  }
  return fits(strict) ? 'utf-8' : 'gb18030';
}

function fits(strict: TextDecoder, chunk?: Uint8Array): boolean {
  try {
    if (chunk === undefined) strict.decode();
    else strict.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The characters, without a byte order mark; line ends stay as they are. No part ends inside a character. Throws NotText. */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      const text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
      if (!text.includes('\0')) return text;
    } catch {
      throw new NotText(`the bytes are no ${encoding} text`);
    }
    throw new NotText('it holds the character NUL, as no text does');
  };
  for await (const chunk of bytes) yield decode(chunk);
  yield decode();
}
