/** One column of a reader's layer: numbers as they are, texts each once with a number for every row. */
import { ColumnBuilder } from './ColumnBuilder.ts';

export interface NumberColumn {
  readonly name: string;
  readonly type: 'number';
  /** NaN where nothing stands. */
  readonly values: Float64Array;
}

export interface TextColumn {
  readonly name: string;
  readonly type: 'text';
  /** The different texts. */
  readonly texts: readonly string[];
  /** For each row 1 + the index of its text; 0 where nothing stands. */
  readonly codes: Uint32Array;
}

export type Column = NumberColumn | TextColumn;

/** What stands in a row; undefined for nothing. */
export function valueAt(column: Column, row: number): string | number | undefined {
  if (column.type === 'text') return column.texts[(column.codes[row] ?? 0) - 1];
  const value = column.values[row] ?? Number.NaN;
  return Number.isNaN(value) ? undefined : value;
}

/**
 * A column of numbers where every value that stands there is a finite number or the plain decimal text of one, else of texts.
 * What is written with a leading zero or a sign before it ("0750", "+86") is a code, not a number, and so are more than 15 digits.
 */
export function toColumn(name: string, values: readonly unknown[]): Column {
  const builder = new ColumnBuilder(name);
  for (const value of values) builder.add(value);
  return builder.finish();
}
