/** What a feature of a reader's layer is called. */
import { valueAt } from './Column.ts';
import type { OwnLayer } from './OwnLayer.ts';

/** The text of the naming column; undefined where the layer has none or nothing stands there. */
export function featureName({ columns, nameColumn }: Pick<OwnLayer, 'columns' | 'nameColumn'>, row: number): string | undefined {
  const column = nameColumn === undefined ? undefined : columns[nameColumn];
  const value = column === undefined ? undefined : valueAt(column, row);
  return value === undefined ? undefined : String(value);
}
