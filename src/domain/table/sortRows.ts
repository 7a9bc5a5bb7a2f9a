/** Sorts rows by several columns. Only indices move; of each column a key for every row is worked out once. */
import { isNumeric, type TableColumn, type TableSource } from './TableSource.ts';

export interface SortStep {
  /** Id of the column. */
  readonly column: string;
  readonly isDescending: boolean;
}

export type Compare = (a: string, b: string) => number;

/** Of more columns than two no reader could follow the order. */
const MOST_STEPS = 2;

const keptKeys = new WeakMap<TableColumn, Float64Array>();

/**
 * A new array. Rows without a value stand last, whichever way the column is sorted; rows that are alike stay in the order
 * of the source. `compare` orders texts as the reader's language does.
 */
export function sortRows(source: TableSource, rows: Uint32Array, steps: readonly SortStep[], compare: Compare): Uint32Array {
  const keys = steps.flatMap(({ column, isDescending }) => {
    const found = source.columns.find(({ id }) => id === column);
    return found === undefined ? [] : [{ values: sortKeysOf(found, compare), sign: isDescending ? -1 : 1 }];
  });
  const [first, second] = keys;
  return rows.toSorted((a, b) => (first === undefined ? 0 : step(first, a, b)) || (second === undefined ? 0 : step(second, a, b)) || a - b);
}

/** A click on a heading: up, down, and as the rows came. With `isAdded` the column stands behind the first one. */
export function nextSort(steps: readonly SortStep[], column: string, isAdded: boolean): readonly SortStep[] {
  const known = steps.find((each) => each.column === column);
  const next = known === undefined ? [{ column, isDescending: false }] : known.isDescending ? [] : [{ column, isDescending: true }];
  if (!isAdded) return next;
  if (known === undefined) return [...steps.slice(0, MOST_STEPS - 1), ...next];
  return steps.flatMap((each) => (each === known ? next : [each]));
}

interface Keys {
  readonly values: Float64Array;
  readonly sign: number;
}

function step({ values, sign }: Keys, a: number, b: number): number {
  const [x, y] = [values[a] ?? Number.NaN, values[b] ?? Number.NaN];
  // NaN is not even itself.
  if (x !== x) return y !== y ? 0 : 1;
  if (y !== y) return -1;
  return (x - y) * sign;
}

function sortKeysOf(column: TableColumn, compare: Compare): Float64Array {
  const kept = keptKeys.get(column);
  if (kept !== undefined) return kept;
  const keys = isNumeric(column) ? middleOf(column.values, column.upper) : ranksOf(column, compare);
  keptKeys.set(column, keys);
  return keys;
}

function middleOf(values: Float64Array, upper: Float64Array | undefined): Float64Array {
  return upper === undefined ? values : values.map((value, row) => (value + (upper[row] ?? value)) / 2);
}

function ranksOf({ texts, codes, sortBy }: Extract<TableColumn, { readonly texts: unknown }>, compare: Compare): Float64Array {
  const by = sortBy ?? texts;
  const order = texts.map((_, index) => index).toSorted((a, b) => compareValues(by[a] ?? '', by[b] ?? '', compare));
  const ranks = new Float64Array(texts.length + 1);
  ranks[0] = Number.NaN;
  order.forEach((index, position) => {
    const before = order[position - 1];
    const isAlike = before !== undefined && compareValues(by[before] ?? '', by[index] ?? '', compare) === 0;
    ranks[index + 1] = isAlike ? (ranks[before + 1] ?? position) : position;
  });
  return Float64Array.from(codes, (code) => ranks[code] ?? Number.NaN);
}

function compareValues(a: string | number, b: string | number, compare: Compare): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compare(String(a), String(b));
}
