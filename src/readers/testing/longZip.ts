/** Writes a zip archive in the long form (zip64), of entries that are stored. */
import { concat } from './concat.ts';

const FULL = 0xffffffff;

/** `files` by name, in ASCII. The long form is used though nothing here is so large. */
export function longZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const [name, data] of Object.entries(files)) {
    const called = new TextEncoder().encode(name);
    const extra = fields([2, 1], [2, 24], [8, data.length], [8, data.length], [8, offset]);
    const local = fields([4, 0x04034b50], [2, 45], [2, 0], [2, 0], [4, 0], [4, 0], [4, FULL], [4, FULL], [2, called.length], [2, 0]);
    parts.push(local, called, data);
    list.push(fields([4, 0x02014b50], [2, 45], [2, 45], [2, 0], [2, 0], [4, 0], [4, 0], [4, FULL], [4, FULL], [2, called.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, FULL]), called, extra);
    offset += local.length + called.length + data.length;
  }
  const listed = concat(list);
  const count = Object.keys(files).length;
  const end = fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, listed.length], [8, offset]);
  const locator = fields([4, 0x07064b50], [4, 0], [8, offset + listed.length], [4, 1]);
  const short = fields([4, 0x06054b50], [2, 0], [2, 0], [2, 0xffff], [2, 0xffff], [4, FULL], [4, FULL], [2, 0]);
  return concat([...parts, listed, end, locator, short]);
}

/** Numbers after each other, the lowest byte first; each with its length in bytes. */
function fields(...all: readonly (readonly [length: 2 | 4 | 8, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(all.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of all) {
    if (length === 2) view.setUint16(at, value, true);
    else if (length === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += length;
  }
  return bytes;
}
