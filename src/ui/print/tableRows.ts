/** The rows of a sheet's table: each number of the map, then the places that are not on it, so that none is left out. */
import type { IndexEntry, SheetIndex } from '../../domain/paper/sheetIndex.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';

/** Why places bear no number. */
export type UnnumberedReason = 'nameless' | 'beyond' | 'unlocated';

export type TableRow =
  | ({ readonly sort: 'numbered' } & IndexEntry)
  | { readonly sort: UnnumberedReason; readonly places: readonly PlanningFeature[] };

/** `told` are the ids of those that the map names. */
export function tableRows({ entries, named, beyond, unlocated }: SheetIndex, told: ReadonlySet<string>): TableRow[] {
  const groups = [
    { sort: 'nameless', places: named.filter(({ id }) => !told.has(id)) },
    { sort: 'beyond', places: beyond },
    { sort: 'unlocated', places: unlocated },
  ] as const;
  return [...entries.map((entry) => ({ sort: 'numbered', ...entry }) as const), ...groups.filter(({ places }) => places.length > 0)];
}

/** Places that the rows tell of. */
export function placesOf(rows: readonly TableRow[]): number {
  return rows.reduce((sum, row) => sum + (row.sort === 'numbered' ? 1 + row.inside.length : row.places.length), 0);
}
