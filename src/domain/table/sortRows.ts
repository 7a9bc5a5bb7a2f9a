/** Sorts rows by several columns. Of each column the rank of every row is worked out once; by ranks rows are sorted in one pass. */
import { isNumeric, type NumberColumn, type TableColumn, type TableSource, type WordColumn } from './TableSource.ts';

export interface SortStep {
  /** Id of the column. */
  readonly column: string;
  readonly isDescending: boolean;
}

export type Compare = (a: string, b: string) => number;

/** Of more columns than two no reader could follow the order. */
const MOST_STEPS = 2;

interface Ranks {
  /** 0 to levels - 1, alike values alike; `levels` where no value stands. */
  readonly ranks: Uint32Array;
  readonly levels: number;
}

const keptRanks = new WeakMap<TableColumn, Ranks>();

/**
 * A new array. Rows without a value stand last, whichever way the column is sorted; rows that are alike stay in the order in
 * which they came. `compare` orders texts as the reader's language does; it must be the same for the same source.
 */
export function sortRows(source: TableSource, rows: Uint32Array, steps: readonly SortStep[], compare: Compare): Uint32Array {
  // The last column first: each pass leaves rows that are alike as they are.
  return steps.toReversed().reduce<Uint32Array>((sorted, { column, isDescending }) => {
    const found = source.columns.find(({ id }) => id === column);
    return found === undefined ? sorted : sortedBy(sorted, ranksOf(found, compare), isDescending);
  }, rows.slice());
}

/** A click on a heading: up, down, and as the rows came. With `isAdded` the column stands behind the first one. */
export function nextSort(steps: readonly SortStep[], column: string, isAdded: boolean): readonly SortStep[] {
  const known = steps.find((each) => each.column === column);
  const next = known === undefined ? [{ column, isDescending: false }] : known.isDescending ? [] : [{ column, isDescending: true }];
  if (!isAdded) return next;
  if (known === undefined) return [...steps.slice(0, MOST_STEPS - 1), ...next];
  return steps.flatMap((each) => (each === known ? next : [each]));
}

/** Counts how many rows bear each rank, and so knows where each row goes. */
function sortedBy(rows: Uint32Array, { ranks, levels }: Ranks, isDescending: boolean): Uint32Array {
  const placeOf = (row: number) => {
    const rank = ranks[row] ?? levels;
    return isDescending && rank < levels ? levels - 1 - rank : rank;
  };
  const starts = new Uint32Array(levels + 2);
  for (const row of rows) {
    const next = placeOf(row) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let place = 1; place < starts.length; place += 1) starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const place = placeOf(row);
    const at = starts[place] ?? 0;
    sorted[at] = row;
    starts[place] = at + 1;
  }
  return sorted;
}

function ranksOf(column: TableColumn, compare: Compare): Ranks {
  const kept = keptRanks.get(column);
  if (kept !== undefined) return kept;
  const ranks = isNumeric(column) ? numberRanks(column) : wordRanks(column, compare);
  keptRanks.set(column, ranks);
  return ranks;
}

/** Of a range its middle counts. */
function numberRanks({ values, upper }: NumberColumn): Ranks {
  const keys = upper === undefined ? values : values.map((value, row) => (value + (upper[row] ?? value)) / 2);
  // Numbers are sorted by themselves, NaN last.
  const levels = keys.toSorted().filter((key, index, all) => !Number.isNaN(key) && key !== all[index - 1]);
  return { levels: levels.length, ranks: Uint32Array.from(keys, (key) => (Number.isNaN(key) ? levels.length : indexIn(levels, key))) };
}

function indexIn(sorted: Float64Array, key: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordRanks({ texts, codes, sortBy }: WordColumn, compare: Compare): Ranks {
  const by = sortBy ?? texts;
  const order = texts.map((_, index) => index).toSorted((a, b) => compareValues(by[a] ?? '', by[b] ?? '', compare));
  const rankOfCode = new Uint32Array(texts.length + 1);
  let level = -1;
  order.forEach((index, position) => {
    const before = order[position - 1];
    if (before === undefined || compareValues(by[before] ?? '', by[index] ?? '', compare) !== 0) level += 1;
    rankOfCode[index + 1] = level;
  });
  const levels = level + 1;
  rankOfCode[0] = levels;
  return { levels, ranks: codes.map((code) => rankOfCode[code] ?? levels) };
}

function compareValues(a: string | number, b: string | number, compare: Compare): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compare(String(a), String(b));
}
