/** What table and statistics are given of the layers that a reader brought along, and what they tell of them. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { OwnLayer } from './domain/ownData/OwnLayer.ts';
import type { ColumnFilter } from './domain/table/filterRows.ts';

export interface OwnTables {
  readonly layers: ReadonlySignal<readonly OwnLayer[]>;
  /** Id of the layer that table and statistics show; anything else for the places. */
  readonly shown: Signal<string>;
  /** What is asked of the columns of each layer, by its id; who holds it keeps it while the table is closed. */
  readonly filters: ReadonlySignal<ReadonlyMap<string, readonly ColumnFilter[]>>;
  /** The feature that is selected. */
  readonly picked: ReadonlySignal<{ readonly layer: string; readonly row: number } | undefined>;
  /** Other filters, and the rows that pass them in the order of the layer; undefined for all. */
  readonly onFilters: (layer: string, filters: readonly ColumnFilter[], rows: Uint32Array | undefined) => void;
  /** A row is pointed at; undefined for none. */
  readonly onPoint: (layer: string, row: number | undefined) => void;
  readonly onPick: (layer: string, row: number) => void;
}
