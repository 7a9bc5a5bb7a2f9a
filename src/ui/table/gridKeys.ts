/** Where each key of a grid leads, after the pattern of the ARIA practices. */

/** `row` counts the rows below the heads from 0; the heads are HEAD_ROW and FILTER_ROW. `column` counts shown columns. */
export interface GridSpot {
  readonly row: number;
  readonly column: number;
}

export const HEAD_ROW = -2;
export const FILTER_ROW = -1;

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page holds. */
  readonly page: number;
}

/** Undefined for a key that does not move. */
export function nextSpot({ row, column }: GridSpot, { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>, size: GridSize): GridSpot | undefined {
  const [lastRow, lastColumn] = [Math.max(size.rows - 1, FILTER_ROW), size.columns - 1];
  const isFar = ctrlKey || metaKey;
  const firstRow = Math.min(0, lastRow);
  const to = (nextRow: number, nextColumn: number): GridSpot => ({
    row: Math.min(lastRow, Math.max(HEAD_ROW, nextRow)),
    column: Math.min(lastColumn, Math.max(0, nextColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'Home':
      return isFar ? to(firstRow, 0) : to(row, 0);
    case 'End':
      return isFar ? to(lastRow, lastColumn) : to(row, lastColumn);
    case 'PageUp':
      return to(row < 0 ? row : Math.max(firstRow, row - size.page), column);
    case 'PageDown':
      return to(row + size.page, column);
    default:
      return undefined;
  }
}
