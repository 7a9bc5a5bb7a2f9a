/** The rows of a sheet's table: each number of the map, then the places that are not on it, so that none is left out. */
import type { IndexEntry, SheetIndex } from '../../domain/paper/sheetIndex.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';

/** Why places that follow bear no number. */
export type UnnumberedReason = 'beyond' | 'unlocated';

export type TableRow =
  | ({ readonly sort: 'numbered' } & IndexEntry)
  | { readonly sort: 'heading'; readonly reason: UnnumberedReason; readonly count: number }
  | { readonly sort: 'unnumbered'; readonly place: PlanningFeature };

export function tableRows(index: SheetIndex): TableRow[] {
  const without = (reason: UnnumberedReason): TableRow[] =>
    index[reason].length === 0
      ? []
      : [{ sort: 'heading', reason, count: index[reason].length }, ...index[reason].map((place) => ({ sort: 'unnumbered', place }) as const)];
  return [...index.entries.map((entry) => ({ sort: 'numbered', ...entry }) as const), ...without('beyond'), ...without('unlocated')];
}

/** Places that the rows tell of. */
export function placesOf(rows: readonly TableRow[]): number {
  return rows.reduce((sum, row) => sum + (row.sort === 'heading' ? 0 : row.sort === 'numbered' ? 1 + row.inside.length : 1), 0);
}

/** How many of the first `count` rows to set, so that no heading stands without the row that it belongs to. */
export function wholeRows(rows: readonly TableRow[], count: number): number {
  return count < rows.length && rows[count - 1]?.sort === 'heading' ? count - 1 : count;
}
