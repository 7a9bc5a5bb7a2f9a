/** Merges TrueType fonts that are slices of one design into one font with one glyph per character. */
import { readCharacterMap, writeCharacterMap } from './characterMap.ts';
import { readTables, tableOf, writeTables } from './sfnt.ts';
import type { SfntTables } from './sfnt.ts';

interface Glyph {
  readonly outline: Uint8Array;
  readonly advance: number;
  readonly leftBearing: number;
}

/** Tables that are taken as they are from the first font. */
const SHARED_TABLES = ['OS/2', 'name', 'post'] as const;

/**
 * Of a character that several fonts have, the first font's glyph counts. Layout features and hints are dropped.
 * Throws if the fonts differ in units per em or hold composite glyphs: slices of Noto Sans do neither.
 */
export function mergeFonts(fonts: readonly Uint8Array[]): Buffer {
  const slices = fonts.map(readTables);
  const [first] = slices;
  if (!first) throw new Error('no fonts to merge');
  if (new Set(slices.map((slice) => tableOf(slice, 'head').getUint16(18))).size > 1) {
    throw new Error('the fonts to merge differ in units per em');
  }

  const byPoint = new Map<number, Glyph>();
  for (const slice of slices) {
    for (const [point, id] of readCharacterMap(tableOf(slice, 'cmap'))) {
      if (!byPoint.has(point)) byPoint.set(point, readGlyph(slice, id));
    }
  }
  const points = [...byPoint.keys()].toSorted((a, b) => a - b);
  // Glyph 0 is the box for a missing character.
  const glyphs = [readGlyph(first, 0), ...points.flatMap((point) => byPoint.get(point) ?? [])];
  const { glyf, loca } = writeOutlines(glyphs);

  return writeTables(
    new Map([
      ...SHARED_TABLES.map((tag) => [tag, tableOf(first, tag)] as const),
      ['cmap', writeCharacterMap(new Map(points.map((point, index) => [point, index + 1])))],
      ['glyf', glyf],
      ['loca', loca],
      ['hmtx', writeMetrics(glyphs)],
      ['head', patch(tableOf(first, 'head'), (head) => {
        for (const [offset, bound] of boundsOf(slices)) head.setInt16(offset, bound);
        head.setInt16(50, 1); // long offsets in loca
      })],
      ['hhea', patch(tableOf(first, 'hhea'), (hhea) => hhea.setUint16(34, glyphs.length))],
      ['maxp', patch(tableOf(first, 'maxp'), (maxp) => {
        maxp.setUint16(4, glyphs.length);
        for (const offset of [6, 8]) maxp.setUint16(offset, largest(slices, 'maxp', offset)); // points, contours
      })],
    ]),
  );
}

function readGlyph(font: SfntTables, id: number): Glyph {
  const glyf = tableOf(font, 'glyf');
  const start = outlineOffset(font, id);
  const outline = new Uint8Array(glyf.buffer, glyf.byteOffset + start, outlineOffset(font, id + 1) - start);
  if (outline.length > 0 && glyf.getInt16(start) < 0) throw new Error(`glyph ${id} is composite`);
  const hmtx = tableOf(font, 'hmtx');
  const metrics = tableOf(font, 'hhea').getUint16(34);
  // Glyphs behind the last full entry share its advance and list only their bearing.
  const bearingAt = id < metrics ? id * 4 + 2 : metrics * 4 + (id - metrics) * 2;
  return {
    outline,
    advance: hmtx.getUint16(Math.min(id, metrics - 1) * 4),
    leftBearing: hmtx.getInt16(bearingAt),
  };
}

function outlineOffset(font: SfntTables, id: number): number {
  const loca = tableOf(font, 'loca');
  const isLong = tableOf(font, 'head').getInt16(50) === 1;
  return isLong ? loca.getUint32(id * 4) : loca.getUint16(id * 2) * 2;
}

function writeOutlines(glyphs: readonly Glyph[]): { readonly glyf: DataView; readonly loca: DataView } {
  const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4));
  const outlines: Uint8Array[] = [];
  let offset = 0;
  for (const [id, { outline }] of glyphs.entries()) {
    const aligned = new Uint8Array(Math.ceil(outline.length / 4) * 4);
    aligned.set(outline);
    outlines.push(aligned);
    offset += aligned.length;
    loca.setUint32((id + 1) * 4, offset);
  }
  return { glyf: viewOf(Buffer.concat(outlines)), loca };
}

function writeMetrics(glyphs: readonly Glyph[]): DataView {
  const hmtx = new DataView(new ArrayBuffer(glyphs.length * 4));
  for (const [id, { advance, leftBearing }] of glyphs.entries()) {
    hmtx.setUint16(id * 4, advance);
    hmtx.setInt16(id * 4 + 2, leftBearing);
  }
  return hmtx;
}

/** Offset in `head` → the bound that holds every slice: xMin, yMin, xMax, yMax. */
function boundsOf(slices: readonly SfntTables[]): readonly (readonly [number, number])[] {
  const bounds = slices.map((slice) => [36, 38, 40, 42].map((offset) => tableOf(slice, 'head').getInt16(offset)));
  const column = (index: number) => bounds.map((bound) => bound[index] ?? 0);
  return [
    [36, Math.min(...column(0))],
    [38, Math.min(...column(1))],
    [40, Math.max(...column(2))],
    [42, Math.max(...column(3))],
  ];
}

function largest(slices: readonly SfntTables[], tag: string, offset: number): number {
  return Math.max(...slices.map((slice) => tableOf(slice, tag).getUint16(offset)));
}

/** A changed copy: the views of a font share its memory. */
function patch(table: DataView, change: (copy: DataView) => void): DataView {
  const copy = viewOf(new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice());
  change(copy);
  return copy;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
