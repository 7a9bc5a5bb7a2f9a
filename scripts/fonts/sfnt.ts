/** Reads and writes the container of a TrueType font: a directory of named tables. */

export type SfntTables = ReadonlyMap<string, DataView>;

const DIRECTORY_START = 12;
const ENTRY_BYTES = 16;
const TRUETYPE = 0x00010000;

/** Views into `font`, one per table. Throws if it is no TrueType font. */
export function readTables(font: Uint8Array): SfntTables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  if (view.getUint32(0) !== TRUETYPE) throw new Error('not a TrueType font');
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = DIRECTORY_START + index * ENTRY_BYTES;
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
    tables.set(tag, new DataView(font.buffer, font.byteOffset + view.getUint32(entry + 8), view.getUint32(entry + 12)));
  }
  return tables;
}

/** The table `tag`. Throws if the font has none. */
export function tableOf(tables: SfntTables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`the font has no ${tag} table`);
  return table;
}

/** A font file of `tables`. Checksums are left at zero: the subsetter that reads the file next writes them. */
export function writeTables(tables: SfntTables): Buffer {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const start = DIRECTORY_START + sorted.length * ENTRY_BYTES;
  const font = Buffer.alloc(sorted.reduce((size, [, table]) => size + padded(table.byteLength), start));
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const power = Math.floor(Math.log2(sorted.length));
  view.setUint32(0, TRUETYPE);
  view.setUint16(4, sorted.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (sorted.length - 2 ** power));
  let offset = start;
  for (const [index, [tag, table]] of sorted.entries()) {
    const entry = DIRECTORY_START + index * ENTRY_BYTES;
    for (let letter = 0; letter < 4; letter += 1) view.setUint8(entry + letter, tag.charCodeAt(letter));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.byteLength);
    font.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), offset);
    offset += padded(table.byteLength);
  }
  return font;
}

/** Tables start at multiples of four bytes. */
function padded(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}
