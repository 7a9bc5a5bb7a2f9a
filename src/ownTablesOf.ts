/** What the bench holds of a reader's layers, as table and statistics take it: what they filter, the map leaves out too. */
import { computed, signal } from '@preact/signals';
import type { OwnDataModel } from './bench/OwnDataModel.ts';
import type { Column } from './domain/ownData/Column.ts';
import type { ColumnFilter } from './domain/table/filterRows.ts';
import { PLACES_SOURCE } from './domain/table/TableSource.ts';
import type { OwnTables } from './OwnTables.ts';

interface Asked {
  /** What was asked: where the view of an archive has brought other rows, nothing is asked of those. */
  readonly columns: readonly Column[];
  readonly filters: readonly ColumnFilter[];
}

const made = new WeakMap<OwnDataModel, OwnTables>();

/** One for each model: the filters stay while table and statistics are closed. */
export function ownTablesOf(model: OwnDataModel): OwnTables {
  const known = made.get(model);
  if (known !== undefined) return known;
  const asked = signal<ReadonlyMap<string, Asked>>(new Map());
  const tables: OwnTables = {
    layers: computed(() => model.entries.value.map(({ layer }) => layer)),
    shown: signal(PLACES_SOURCE),
    filters: computed(() => new Map([...asked.value].flatMap(([id, { columns, filters }]) => (model.entry(id)?.layer.columns === columns ? [[id, filters]] : [])))),
    picked: model.picked,
    onFilters: (layer, next, rows) => {
      const columns = model.entry(layer)?.layer.columns;
      if (columns !== undefined) asked.value = new Map(asked.value).set(layer, { columns, filters: next });
      model.change(layer, { rows });
    },
    onPoint: (layer, row) => model.point(row === undefined ? undefined : { layer, row }),
    onPick: (layer, row) => model.pick({ layer, row }),
  };
  made.set(model, tables);
  return tables;
}
