/** How much of a file is taken in: one table, so that every refusal can say its number. */

export interface Limits {
  readonly bytes: number;
  readonly xmlBytes: number;
  readonly sheetBytes: number;
  readonly features: number;
  readonly positions: number;
  readonly columns: number;
  readonly depth: number;
  readonly entries: number;
  readonly unpackedBytes: number;
  readonly unpackedRatio: number;
}

const MEGABYTE = 1_000_000;

export const LIMITS: Limits = {
  // A text of as many characters still fits into one string of every browser (2^29 − 24 in Chrome).
  bytes: 300 * MEGABYTE,
  // A tree of XML nodes takes some thirty times its text.
  xmlBytes: 60 * MEGABYTE,
  // A workbook unpacks to ten times its size, and its cells to as much again.
  sheetBytes: 60 * MEGABYTE,
  // Twice what was measured to stay fluent; 2 000 000 points are some 32 MB of coordinates.
  features: 2_000_000,
  // 160 MB of coordinates, which are held once in the worker and once more while they are handed over.
  positions: 10_000_000,
  // Files with more are keyed by something else than columns, as a property called after each feature.
  columns: 500,
  // Geometry needs nine levels within a feature; each level more costs the parser's stack.
  depth: 64,
  // A folder of shapefiles has some hundred.
  entries: 5_000,
  unpackedBytes: 600 * MEGABYTE,
  // Text packs to a tenth, a dull raster of spaces in a .dbf to a hundredth; a bomb to a thousandth.
  unpackedRatio: 300,
};
