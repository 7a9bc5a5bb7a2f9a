/** Rows of a table as text: for the clipboard and as CSV. */
import { csvText, defused, type CsvCell } from '../export/csvText.ts';
import { cleanText } from '../export/cleanText.ts';
import { isNumeric, type TableColumn } from './TableSource.ts';

/** What parts cells and rows where tables are pasted. */
const PARTING = /[\t\r\n]+/g;

/** With the headings: spreadsheets take it into cells, and run nothing of it. */
export function toTableText(rows: Iterable<number>, columns: readonly TableColumn[]): string {
  return tabbedText(tableRows(rows, columns));
}

/** Any rows, tab-separated. */
export function tabbedText(rows: readonly (readonly CsvCell[])[]): string {
  return rows
    .map((row) => row.map((cell) => String(defused(typeof cell === 'string' ? cell.replaceAll(PARTING, ' ').trim() : cell) ?? '')).join('\t'))
    .join('\n');
}

/** `statements` stand in every row: heading and text of each. */
export function toTableCsv(rows: Iterable<number>, columns: readonly TableColumn[], statements: readonly (readonly [string, string])[] = []): string {
  const [header = [], ...body] = tableRows(rows, columns);
  return csvText([[...header, ...statements.map(([label]) => label)], ...body.map((row) => [...row, ...statements.map(([, text]) => text)])]);
}

function tableRows(rows: Iterable<number>, columns: readonly TableColumn[]): CsvCell[][] {
  return [columns.map(({ label }) => label), ...Array.from(rows, (row) => columns.map((column) => cellOf(column, row)))];
}

/** A number as a number, anything else as it is read. */
function cellOf(column: TableColumn, row: number): CsvCell {
  const value = isNumeric(column) && column.kind === 'number' ? column.values[row] : undefined;
  return value === undefined || Number.isNaN(value) ? cleanText(column.text(row)) : value;
}
