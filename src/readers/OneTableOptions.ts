/** What a reader says of one of the tables of a file. */
import type { Encoding, PositionColumns, TableOptions } from '../domain/ownData/FilePreview.ts';

export interface OneTableOptions {
  readonly encoding?: Encoding | undefined;
  readonly headerRow?: number | undefined;
  readonly position?: PositionColumns | undefined;
}

export function optionsOf({ encodings, headerRows, positions }: TableOptions, layer: number): OneTableOptions {
  return { encoding: encodings?.[layer], headerRow: headerRows?.[layer], position: positions?.[layer] };
}
