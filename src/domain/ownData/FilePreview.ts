/** What a file turns out to hold before it is taken in: enough to ask how its coordinates are to be read. */
import type { Datum } from '../datum/Datum.ts';
import type { FeatureRemark, FileSort } from './OwnLayer.ts';
import type { Shape } from './PackedGeometry.ts';

/** Encodings of text that are told apart; a file that states another one is read in that. */
export const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Where the rows of a table say their position: two columns by index, or one of WKT or GeoJSON text. */
export type PositionColumns =
  | { readonly kind: 'xy'; readonly x: number; readonly y: number }
  | { readonly kind: 'shape'; readonly column: number }
  | { readonly kind: 'none' };

export interface TablePreview {
  readonly header: readonly string[];
  /** The first ones, at most PREVIEW_ROWS, as text. */
  readonly rows: readonly (readonly string[])[];
  readonly encoding: Encoding | undefined;
  /** "," ";" "\t" "|" "，"; undefined for a spreadsheet. */
  readonly delimiter: string | undefined;
  /** Row of the file or sheet that names the columns, counted from 1; 0 where none does: then they are called A, B, C … */
  readonly headerRow: number;
  /** What the names of the columns and their values suggest. */
  readonly guess: PositionColumns;
}

export const PREVIEW_ROWS = 20;
/** Positions of a sample, spread evenly over the layer. */
export const SAMPLE_POSITIONS = 400;

export interface LayerPreview {
  readonly file: string;
  readonly sort: FileSort;
  /** Of the sheet, the folder, the shapefile in the archive; the file's own where there is but one. */
  readonly name: string;
  /** Features or rows, refused ones counted. */
  readonly count: number;
  readonly shapes: Readonly<Record<Shape, number>>;
  /** Present for tables only. */
  readonly table: TablePreview | undefined;
  /** What the file says its coordinates are; `isUnderstood` where they can be converted. RFC 7946, KML and GPX state WGS-84 by being what they are. */
  readonly stated: { readonly text: string; readonly isUnderstood: boolean; readonly isImplied: boolean } | undefined;
  /** Coordinates as they stand in the file: x and y, east and north. Empty for a table whose columns are not known. */
  readonly sample: readonly (readonly [number, number])[];
  /** Of a layer whose positions can be read already. */
  readonly remarks: readonly FeatureRemark[];
  readonly refusedCount: number;
  readonly remarkedCount: number;
}

/** A file, or an entry of an archive, that was not read while others were. */
export interface LeftAside {
  readonly name: string;
  /** Undefined where nobody looked into it: its name is that of no sort that is read. */
  readonly refusal: FileRefusal | undefined;
}

export interface FilePreview {
  /** The first of those that were read, and of how many. */
  readonly file: string;
  readonly files: number;
  readonly bytes: number;
  readonly layers: readonly LayerPreview[];
  readonly leftAside: readonly LeftAside[];
}

/** What a reader says of tables otherwise than was guessed, each by the index of its layer. */
export interface TableOptions {
  readonly encodings?: Readonly<Record<number, Encoding>>;
  readonly headerRows?: Readonly<Record<number, number>>;
  readonly positions?: Readonly<Record<number, PositionColumns>>;
}

/** How one layer of the file is to be taken in. */
export interface LayerChoice {
  /** Index in the preview. */
  readonly layer: number;
  readonly datum: Datum | 'stated';
  /** Takes y for the easting or longitude, as files do that write the north first. */
  readonly areAxesSwapped?: boolean;
  /** For tables. */
  readonly position: PositionColumns;
}

/** What makes a file as a whole be refused. */
export const FILE_FAULTS = [
  'unknown-sort',
  'empty',
  'too-large',
  'too-many-features',
  'too-many-positions',
  'too-many-columns',
  'too-deep',
  'swells',
  'broken',
  'encrypted',
  'no-features',
  'part-missing',
  'out-of-memory',
  'bad-address',
  'not-allowed',
  'unreachable',
  'not-there',
  'server-fault',
  'replaced',
  'no-ranges',
  'no-index',
  'other-crs',
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

/** Says what is wrong with a file in parts that each language words. */
export interface FileRefusal {
  readonly file: string;
  readonly fault: FileFault;
  /** A sheet or an entry of an archive; empty for the whole file. */
  readonly where: string;
  /** Where its text breaks, both counted from 1. */
  readonly at?: { readonly line: number; readonly column: number };
  /** What was found and what is allowed, as numbers or as the parser's own words. */
  readonly found?: string | number;
  readonly limit?: string | number;
}
