/** Reads and writes a TrueType `cmap` table: which code point is drawn by which glyph. */

export type CharacterMap = ReadonlyMap<number, number>;

/** The length of the subtable is a 16-bit number. */
const MAX_FORMAT_4_SEGMENTS = 8189;

interface Run {
  readonly first: number;
  last: number;
  readonly glyph: number;
}

/** Code point → glyph, of all subtables in the formats 4 and 12. Format 14 only selects variants. */
export function readCharacterMap(cmap: DataView): CharacterMap {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const start = cmap.getUint32(4 + index * 8 + 4);
    const format = cmap.getUint16(start);
    if (format === 4) readFormat4(cmap, start, glyphs);
    if (format === 12) readFormat12(cmap, start, glyphs);
  }
  return glyphs;
}

function readFormat4(cmap: DataView, start: number, glyphs: Map<number, number>): void {
  const doubleCount = cmap.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + doubleCount + 2;
  const deltas = starts + doubleCount;
  const rangeOffsets = deltas + doubleCount;
  for (let at = 0; at < doubleCount; at += 2) {
    const delta = cmap.getUint16(deltas + at);
    const rangeOffset = cmap.getUint16(rangeOffsets + at);
    const first = cmap.getUint16(starts + at);
    for (let point = first; point <= cmap.getUint16(ends + at) && point < 0xffff; point += 1) {
      const listed = rangeOffset === 0 ? point : cmap.getUint16(rangeOffsets + at + rangeOffset + (point - first) * 2);
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(point, glyph);
    }
  }
}

function readFormat12(cmap: DataView, start: number, glyphs: Map<number, number>): void {
  for (let index = 0; index < cmap.getUint32(start + 12); index += 1) {
    const group = start + 16 + index * 12;
    const first = cmap.getUint32(group);
    for (let point = first; point <= cmap.getUint32(group + 4); point += 1) {
      const glyph = cmap.getUint32(group + 8) + point - first;
      if (glyph !== 0) glyphs.set(point, glyph);
    }
  }
}

/** A table in both formats: 4 is what every system reads, 12 reaches beyond the basic plane. */
export function writeCharacterMap(glyphs: CharacterMap): DataView {
  const runs = runsOf(glyphs);
  const format4 = writeFormat4(runs.filter((run) => run.last < 0xffff));
  const format12 = writeFormat12(runs);
  const head = new DataView(new ArrayBuffer(20));
  const subtables = [
    { encoding: 1, offset: 20 },
    { encoding: 10, offset: 20 + format4.byteLength },
  ];
  head.setUint16(2, subtables.length);
  for (const [index, { encoding, offset }] of subtables.entries()) {
    head.setUint16(4 + index * 8, 3);
    head.setUint16(6 + index * 8, encoding);
    head.setUint32(8 + index * 8, offset);
  }
  const bytes = Buffer.concat([head, format4, format12].map((part) => new Uint8Array(part.buffer)));
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Consecutive code points with consecutive glyphs; a run never crosses the end of the basic plane. */
function runsOf(glyphs: CharacterMap): readonly Run[] {
  const runs: Run[] = [];
  for (const [point, glyph] of [...glyphs].toSorted(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    const follows = run && point === run.last + 1 && glyph === run.glyph + point - run.first && point !== 0x10000;
    if (follows) run.last = point;
    else runs.push({ first: point, last: point, glyph });
  }
  return runs;
}

function writeFormat4(runs: readonly Run[]): DataView {
  // The format wants a last segment for U+FFFF that leads nowhere.
  const segments = [...runs, { first: 0xffff, last: 0xffff, glyph: 0 }];
  const count = segments.length;
  if (count > MAX_FORMAT_4_SEGMENTS) throw new Error(`${count} runs of characters are more than format 4 can list`);
  const power = Math.floor(Math.log2(count));
  const view = new DataView(new ArrayBuffer(16 + count * 8));
  view.setUint16(0, 4);
  view.setUint16(2, view.byteLength);
  view.setUint16(6, count * 2);
  view.setUint16(8, 2 * 2 ** power);
  view.setUint16(10, power);
  view.setUint16(12, 2 * (count - 2 ** power));
  for (const [index, { first, last, glyph }] of segments.entries()) {
    view.setUint16(14 + index * 2, last);
    view.setUint16(16 + (count + index) * 2, first);
    view.setUint16(16 + (count * 2 + index) * 2, (glyph - first) & 0xffff);
  }
  return view;
}

function writeFormat12(runs: readonly Run[]): DataView {
  const view = new DataView(new ArrayBuffer(16 + runs.length * 12));
  view.setUint16(0, 12);
  view.setUint32(4, view.byteLength);
  view.setUint32(12, runs.length);
  for (const [index, { first, last, glyph }] of runs.entries()) {
    view.setUint32(16 + index * 12, first);
    view.setUint32(20 + index * 12, last);
    view.setUint32(24 + index * 12, glyph);
  }
  return view;
}
