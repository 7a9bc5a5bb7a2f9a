/** What was read and waits to be told how its coordinates are meant. */
import type { Column } from '../domain/ownData/Column.ts';
import type { Encoding, LeftAside, PositionColumns } from '../domain/ownData/FilePreview.ts';
import type { RawLayer } from '../domain/ownData/LayerBuilder.ts';
import type { FileSort } from '../domain/ownData/OwnLayer.ts';
import type { Limits } from './limits.ts';
import type { StatedCrs } from './StatedCrs.ts';

export interface ParsedFeatures {
  readonly kind: 'features';
  readonly name: string;
  readonly raw: RawLayer;
  readonly stated: StatedCrs | undefined;
}

export interface ParsedTable {
  readonly kind: 'table';
  readonly name: string;
  readonly columns: readonly Column[];
  /** For each row its number in the file. */
  readonly numbers: Uint32Array;
  /** The first ones as they stand there. */
  readonly firstRows: readonly (readonly string[])[];
  readonly encoding: Encoding | undefined;
  readonly delimiter: string | undefined;
  readonly headerRow: number;
  /** As guessed, or as the reader says. */
  readonly position: PositionColumns;
  /** Makes features of the rows as these columns say where they lie. */
  readonly featuresAt: (position: PositionColumns, limits: Limits) => TableFeatures;
}

export interface TableFeatures {
  readonly raw: RawLayer;
  /** Of EWKT, where its rows agree. */
  readonly stated: StatedCrs | undefined;
}

export type ParsedLayer = ParsedFeatures | ParsedTable;

/** A layer, and what it was read from. */
export interface FiledLayer {
  readonly file: string;
  readonly sort: FileSort;
  readonly layer: ParsedLayer;
}

/** Of all files that were given at once. */
export interface ParsedFile {
  /** The first that was read. */
  readonly file: string;
  readonly bytes: number;
  readonly layers: readonly FiledLayer[];
  readonly leftAside: readonly LeftAside[];
}
