/** Decodes a text of which a few bytes are damaged, in an encoding that a person has stated. */
import { misfit, NotText, toUnits, WITH_NUL, type Encoding } from './decodeText.ts';

/** More than this share of unreadable characters, and more than one, means that the encoding is not the stated one. */
const MOST_DAMAGED = 0.01;

const UNREADABLE = /\ufffd/g;

/**
 * The UTF-16 code units, U+FFFD where bytes fit no character. Tells at the end how many those are; throws NotText instead
 * where they are too many, or where the text holds NUL.
 */
export async function* decodeDamaged(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  onDamage: (count: number) => void,
): AsyncGenerator<Uint16Array> {
  const decoder = new TextDecoder(encoding);
  let [damaged, length] = [0, 0];
  const take = (text: string): Uint16Array => {
    if (text.includes('\0')) throw new NotText(WITH_NUL);
    damaged += text.match(UNREADABLE)?.length ?? 0;
    length += text.length;
    return toUnits(text);
  };
  for await (const chunk of encoding === 'gb18030' ? betweenCharacters(bytes) : bytes) yield take(decoder.decode(chunk, { stream: true }));
  yield take(decoder.decode());
  if (damaged > Math.max(1, length * MOST_DAMAGED)) throw misfit(encoding);
  onDamage(damaged);
}

/** Lower bytes are characters of their own in GB18030, whatever stands before them. */
const LOWEST_TRAIL = 0x30;
/** A text has line breaks; what has none for so long is handed on as it comes. */
const MOST_HELD_BYTES = 1_000_000;

/**
 * The same bytes, parted behind such a one: where a damaged character of four bytes lies in two parts, the decoder of some
 * releases of Node refuses it, though it was told to bear such.
 */
async function* betweenCharacters(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const chunk of bytes) {
    const end = heldBytes > MOST_HELD_BYTES ? chunk.length : chunk.findLastIndex((byte) => byte < LOWEST_TRAIL) + 1;
    if (end > 0) {
      yield Buffer.concat([...held, chunk.subarray(0, end)]);
      [held, heldBytes] = [[], 0];
    }
    held.push(chunk.subarray(end));
    heldBytes += chunk.length - end;
  }
  yield Buffer.concat(held);
}
