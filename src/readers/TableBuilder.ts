/** Collects the rows of a table into columns, whatever wrote them. */
import { ColumnBuilder } from '../domain/ownData/ColumnBuilder.ts';
import { PREVIEW_ROWS, type PositionColumns } from '../domain/ownData/FilePreview.ts';
import { freeName } from '../domain/ownData/flatProperties.ts';
import { letterOf } from '../domain/ownData/guessHeaderRow.ts';
import { guessPosition } from '../domain/ownData/guessPosition.ts';
import { checkCounts } from './checkCounts.ts';
import { featuresOfTable } from './featuresOfTable.ts';
import type { Limits } from './limits.ts';
import type { ParsedTable } from './ParsedFile.ts';

export class TableBuilder {
  readonly #headerRow: number;
  readonly #limits: Limits;
  readonly #columns: ColumnBuilder[] = [];
  readonly #names = new Set<string>();
  readonly #numbers: number[] = [];
  readonly #firstRows: string[][] = [];
  #number = 0;

  /** `headerRow` counts from 1; rows before it are titles and left out, 0 stands for none. */
  constructor(headerRow: number, limits: Limits) {
    this.#headerRow = headerRow;
    this.#limits = limits;
  }

  get rowCount(): number {
    return this.#numbers.length;
  }

  /** Rows in the order of the file, none left out: their numbers are counted here. Empty ones are no features. */
  addRow(cells: readonly unknown[]): void {
    this.#number += 1;
    if (this.#number === this.#headerRow) cells.forEach((cell) => this.#addColumn(toText(cell).trim()));
    if (this.#number <= this.#headerRow || cells.every((cell) => toText(cell).trim() === '')) return;
    const row = this.#numbers.length;
    let last = cells.length;
    while (last > this.#columns.length && toText(cells[last - 1]) === '') last -= 1;
    while (this.#columns.length < last) this.#addColumn('').padTo(row);
    for (const [index, column] of this.#columns.entries()) column.add(cells[index]);
    this.#numbers.push(this.#number);
    if (this.#firstRows.length < PREVIEW_ROWS) this.#firstRows.push(cells.map(toText));
    if (row % 2_000 === 0) checkCounts({ featureCount: row, positionCount: 0, columnCount: this.#columns.length }, this.#limits);
  }

  finish(name: string, kind: Pick<ParsedTable, 'encoding' | 'delimiter'>, position?: PositionColumns): ParsedTable {
    checkCounts({ featureCount: this.rowCount, positionCount: 0, columnCount: this.#columns.length }, this.#limits);
    const columns = this.#columns.map((column) => column.finish());
    const table: ParsedTable = {
      kind: 'table',
      name,
      ...kind,
      columns,
      numbers: Uint32Array.from(this.#numbers),
      firstRows: this.#firstRows.map((row) => columns.map((_, index) => row[index] ?? '')),
      headerRow: this.#headerRow,
      position: position ?? guessPosition(columns.map((column) => column.name), this.#firstRows),
      featuresAt: (asked, limits) => featuresOfTable(table, asked, limits),
    };
    return table;
  }

  #addColumn(called: string): ColumnBuilder {
    const wanted = called === '' ? letterOf(this.#columns.length) : called;
    const name = this.#names.has(wanted) ? freeName(wanted, this.#names) : wanted;
    this.#names.add(name);
    const column = new ColumnBuilder(name);
    this.#columns.push(column);
    return column;
  }
}

function toText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return cell === undefined || cell === null ? '' : JSON.stringify(cell);
}
