/** Leaves the rows that pass what is asked of single columns. */
import { isNumeric, type NumberColumn, type TableColumn, type TableSource, type WordColumn } from './TableSource.ts';

export type ColumnFilter = { readonly column: string } & (
  | { readonly kind: 'contains'; readonly text: string }
  /** Both ends count in, the upper one not where `isBelow`; undefined for open. Of a range, what may lie between them. */
  | { readonly kind: 'between'; readonly from: number | undefined; readonly to: number | undefined; readonly isBelow?: true }
  /** Any of these words; an empty one stands for rows without any. */
  | { readonly kind: 'among'; readonly values: readonly string[] }
);

type Test = (row: number) => boolean;

/** A new array in the same order. What is asked of a column that is not there lets all pass. */
export function filterRows(source: TableSource, rows: Uint32Array, filters: readonly ColumnFilter[]): Uint32Array {
  const tests = filters.flatMap((filter) => {
    const column = source.columns.find(({ id }) => id === filter.column);
    return column === undefined ? [] : [testOf(column, filter)];
  });
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

/** The filters with this one in the place of what was asked of its column; one that asks for nothing is left out. */
export function withFilter(filters: readonly ColumnFilter[], filter: ColumnFilter): readonly ColumnFilter[] {
  return [...filters.filter(({ column }) => column !== filter.column), ...(asksNothing(filter) ? [] : [filter])];
}

function asksNothing(filter: ColumnFilter): boolean {
  if (filter.kind === 'contains') return filter.text.trim() === '';
  return filter.kind === 'between' ? filter.from === undefined && filter.to === undefined : filter.values.length === 0;
}

function testOf(column: TableColumn, filter: ColumnFilter): Test {
  switch (filter.kind) {
    case 'contains': {
      const wanted = folded(filter.text.trim());
      if (isNumeric(column)) return (row) => folded(column.text(row)).includes(wanted);
      const texts = foldedTexts(column.texts);
      return ofTexts(column, (_, index) => (texts[index] ?? '').includes(wanted));
    }
    case 'between':
      return isNumeric(column) ? between(column, filter.from ?? -Infinity, filter.to ?? Infinity, filter.isBelow === true) : () => true;
    case 'among': {
      const wanted = new Set(filter.values);
      if (isNumeric(column)) return (row) => wanted.has(column.text(row));
      return ofTexts(column, (text, index) => wanted.has(text) || (column.parts?.[index] ?? []).some((part) => wanted.has(part)), wanted.has(''));
    }
  }
}

/** Asks each different text once. */
function ofTexts({ texts, codes }: WordColumn, passes: (text: string, index: number) => boolean, emptyPasses = false): Test {
  const passing = new Uint8Array(texts.length + 1);
  passing[0] = Number(emptyPasses);
  texts.forEach((text, index) => (passing[index + 1] = Number(passes(text, index))));
  return (row) => passing[codes[row] ?? 0] === 1;
}

function between({ values, upper }: NumberColumn, from: number, to: number, isBelow: boolean): Test {
  const ends = upper ?? values;
  // NaN is neither above nor below.
  return (row) => {
    const value = values[row] ?? Number.NaN;
    return (ends[row] ?? Number.NaN) >= from && (isBelow ? value < to : value <= to);
  };
}

const keptFolds = new WeakMap<readonly string[], readonly string[]>();

/** A reader types on: every text is folded but once. */
function foldedTexts(texts: readonly string[]): readonly string[] {
  const kept = keptFolds.get(texts) ?? texts.map(folded);
  keptFolds.set(texts, kept);
  return kept;
}

/** Without case, and digits and letters of either width alike. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
