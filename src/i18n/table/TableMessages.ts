/** Texts of the table: fetched with it. */
import type { PlaceColumn } from '../../domain/table/placeSource.ts';
import type { Shape } from '../../domain/ownData/PackedGeometry.ts';

export interface TableMessages {
  readonly column: Readonly<Record<PlaceColumn, string>>;
  readonly row: string;
  readonly shape: string;
  readonly shapeName: Readonly<Record<Shape, string>>;
  readonly sources: string;
  /** What the table tells whenever its rows change. */
  readonly rows: (shown: string, all: string) => string;
  readonly allRows: (all: string) => string;
  readonly noRows: string;
  /** Stands where a source has more rows than a page can hold. */
  readonly firstRows: (shown: string) => string;
  readonly marked: (count: string) => string;
  readonly inSight: string;
  readonly inSightHint: string;
  readonly columns: string;
  readonly columnUp: (column: string) => string;
  readonly columnDown: (column: string) => string;
  readonly usualColumns: string;
  readonly copy: string;
  readonly copied: (rows: string) => string;
  readonly copiedCell: string;
  readonly notCopied: string;
  readonly saved: (file: string) => string;
  readonly filterOf: (column: string) => string;
  readonly contains: string;
  readonly from: string;
  readonly to: string;
  readonly any: string;
  readonly chosen: (count: string) => string;
  /** Stands for rows in which nothing stands. */
  readonly empty: string;
  readonly moreWords: (count: string) => string;
  /** Filters that the map and the list know nothing of. */
  readonly tableOnly: (columns: string) => string;
  /** Filters of a reader's layer, which the map follows. */
  readonly layerFilters: (columns: string) => string;
  readonly clear: string;
  readonly sortHint: string;
  readonly height: string;
  readonly closeTable: string;
  readonly keys: string;
  /** "名称：江门大道" */
  readonly labelled: (label: string, text: string) => string;
  readonly areaUnknown: string;
  readonly areaPart: (area: string) => string;
  /** "12 887 亩（859 公顷）" */
  readonly areaOf: (stated: string, converted: string) => string;
  readonly openPassages: (name: string) => string;
}
