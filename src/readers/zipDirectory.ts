/** Reads the list at the end of a zip archive (PKWARE APPNOTE 4.3 and 4.5): what is in it, how it is packed, and where. */

export interface ZipEntry {
  /** As the archive has it, byte by byte. */
  readonly nameBytes: Uint8Array;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly packedBytes: number;
  /** As the list says; an archive may lie. */
  readonly unpackedBytes: number;
  /** As they lie in the archive; throws a RangeError where they do not lie within it. */
  readonly packed: () => Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
/** The sizes stand in the field of this number instead. */
const SIZES_64 = 1;
const FULL = 0xffffffff;

/** Throws a RangeError where the list is not to be found or runs out of the archive. */
export function* zipDirectory(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let { at, count } = directoryOf(view);
  for (; count > 0; count -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('no entry where the list has one');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    const nameAt = at + 46;
    const sizes = sizesOf(view, at, nameAt + nameLength, extraLength);
    yield {
      nameBytes: within(bytes, nameAt, nameLength),
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      packedBytes: sizes.packed,
      unpackedBytes: sizes.unpacked,
      packed: () => {
        if (view.getUint32(sizes.local, true) !== LOCAL) throw new RangeError('no entry where the list says');
        return within(bytes, sizes.local + 30 + view.getUint16(sizes.local + 26, true) + view.getUint16(sizes.local + 28, true), sizes.packed);
      },
    };
    at = nameAt + nameLength + extraLength + commentLength;
  }
}

function directoryOf(view: DataView): { at: number; count: number } {
  let end = view.byteLength - END_BYTES;
  while (end >= 0 && view.getUint32(end, true) !== END) {
    end -= 1;
    if (end < view.byteLength - END_BYTES - LONGEST_COMMENT) break;
  }
  if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError('no list at the end: the archive is cut or no zip');
  const short = { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  if (short.at !== FULL && short.count !== 0xffff) return short;
  // The locator before it tells where the long form stands.
  const long = end >= 20 ? Number(view.getBigUint64(end - 12, true)) : -1;
  if (long < 0 || view.getUint32(long, true) !== END_64) return short;
  return { at: Number(view.getBigUint64(long + 48, true)), count: Number(view.getBigUint64(long + 32, true)) };
}

function sizesOf(view: DataView, entry: number, extra: number, extraLength: number): { packed: number; unpacked: number; local: number } {
  const [packed, unpacked, local] = [20, 24, 42].map((offset) => view.getUint32(entry + offset, true)) as [number, number, number];
  const long = longSizes(view, extra, extraLength);
  // They stand there in this order, each only where the short form is full.
  const next = (short: number) => (short === FULL ? (long.shift() ?? short) : short);
  return { unpacked: next(unpacked), packed: next(packed), local: next(local) };
}

function longSizes(view: DataView, extra: number, extraLength: number): number[] {
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === SIZES_64) return Array.from({ length: Math.floor(view.getUint16(at + 2, true) / 8) }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
  }
  return [];
}

function within(bytes: Uint8Array, from: number, length: number): Uint8Array {
  if (from + length > bytes.length) throw new RangeError('an entry runs out of the archive');
  return bytes.subarray(from, from + length);
}
