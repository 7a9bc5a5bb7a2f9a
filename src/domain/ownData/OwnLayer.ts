/** A layer that a reader brought along: what every reader of files makes, and what map, list, table and export take. */
import type { Bounds } from '../bounds.ts';
import type { Datum } from '../datum/Datum.ts';
import type { Column } from './Column.ts';
import type { PackedGeometry } from './PackedGeometry.ts';

export const FILE_SORTS = ['geojson', 'geojson-lines', 'csv', 'xlsx', 'kml', 'gpx', 'shapefile', 'wkt', 'flatgeobuf'] as const;
export type FileSort = (typeof FILE_SORTS)[number];

/** Why a feature was left out, or what is to be known of one that was kept. */
export interface FeatureRemark {
  /** Counted from 1, as it stands in the file; for a table the row, its heading counted. */
  readonly number: number;
  /** Name or id that the file gives it; empty for none. */
  readonly name: string;
  /** Column or part of the feature, where one is at fault. */
  readonly field?: string;
  readonly fault: FeatureFault;
  /** What stands there, shortened. */
  readonly found?: string;
}

export const FEATURE_FAULTS = [
  'no-geometry',
  'unknown-geometry',
  'too-few-positions',
  'not-closed',
  'not-a-number',
  'out-of-range',
  'bad-text',
  'nested-collection',
  'crosses-itself',
  'network-link',
] as const;
export type FeatureFault = (typeof FEATURE_FAULTS)[number];

/** Faults of features that are kept all the same. */
export const MILD_FAULTS: readonly FeatureFault[] = ['no-geometry', 'not-closed', 'crosses-itself', 'network-link'];

/** Where a layer is read from part by part: what the layer holds is what the map shows of it. */
export interface LayerArchive {
  /** Absolute, or relative to the page. */
  readonly address: string;
  /** Features of the whole archive. */
  readonly count: number;
}

export interface OwnLayer {
  /** Unique among the layers of this browser. */
  readonly id: string;
  /** As the reader calls it; at first that of the file or of the layer in it. Text, never markup. */
  readonly name: string;
  readonly file: string;
  readonly sort: FileSort;
  /** As what the file's coordinates were taken; `stated` for what the file itself says. Inside, everything is WGS-84. */
  readonly datum: Datum | 'stated';
  /** What the file itself says its coordinates are, in its own words; absent where it says nothing. */
  readonly statedCrs?: string;
  /** Absent for a layer that is held as a whole. */
  readonly archive?: LayerArchive;
  readonly count: number;
  readonly geometry: PackedGeometry;
  readonly columns: readonly Column[];
  /** Index of the column that names the features; undefined where none does. */
  readonly nameColumn: number | undefined;
  /** Degrees; undefined where no feature has a position. */
  readonly bounds: Bounds | undefined;
  /** The first of those that were left out or need a word, at most `REMARKS_KEPT`. */
  readonly remarks: readonly FeatureRemark[];
  /** Left out. */
  readonly refusedCount: number;
  /** Kept all the same, with a mild fault: none of them is counted above. */
  readonly remarkedCount: number;
}

export const REMARKS_KEPT = 200;
