/** The classes that a column divides a layer into, and the class of every feature. */
import type { NumberColumn, TextColumn } from './Column.ts';
import type { StyleBy } from './LayerStyle.ts';
import type { OwnLayer } from './OwnLayer.ts';

/** So many values have a colour of their own; the rest are one class. */
export const MOST_VALUES = 9;

export type StyleClass =
  | { readonly kind: 'all'; readonly count: number }
  | { readonly kind: 'value'; readonly text: string; readonly count: number }
  /** Both ends belong to it, save the upper one where another range follows. */
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly count: number }
  | { readonly kind: 'others'; readonly values: number; readonly count: number }
  | { readonly kind: 'none'; readonly count: number };

export interface StyleClasses {
  readonly classes: readonly StyleClass[];
  /** Index of its class for each feature. */
  readonly classOf: Uint8Array;
}

/** A column that is not there or of another type divides nothing. Values stand by their frequency, ranges by their order; what has no value comes last. */
export function styleClasses({ columns, count }: Pick<OwnLayer, 'columns' | 'count'>, by: StyleBy): StyleClasses {
  const column = by.kind === 'single' ? undefined : columns[by.column];
  if (by.kind === 'values' && column?.type === 'text') return byValue(column, count);
  if (by.kind === 'ranges' && column?.type === 'number') return byRange(column, count, rangeEnds(column.values, by.count, by.method));
  return { classes: [{ kind: 'all', count }], classOf: new Uint8Array(count) };
}

function byValue({ texts, codes }: TextColumn, count: number): StyleClasses {
  const tally = new Uint32Array(texts.length + 1);
  for (const code of codes) tally[code] = (tally[code] ?? 0) + 1;
  const order = texts.map((_, index) => index + 1).toSorted((a, b) => (tally[b] ?? 0) - (tally[a] ?? 0) || a - b);
  const own = order.slice(0, order.length === MOST_VALUES + 1 ? MOST_VALUES + 1 : MOST_VALUES);
  const rest = order.slice(own.length);
  const classes: StyleClass[] = own.map((code) => ({ kind: 'value', text: texts[code - 1] ?? '', count: tally[code] ?? 0 }));
  const classOfCode = new Uint8Array(texts.length + 1);
  own.forEach((code, index) => (classOfCode[code] = index));
  if (rest.length > 0) {
    for (const code of rest) classOfCode[code] = classes.length;
    classes.push({ kind: 'others', values: rest.length, count: rest.reduce((sum, code) => sum + (tally[code] ?? 0), 0) });
  }
  if ((tally[0] ?? 0) > 0) {
    classOfCode[0] = classes.length;
    classes.push({ kind: 'none', count: tally[0] ?? 0 });
  }
  const classOf = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) classOf[row] = classOfCode[codes[row] ?? 0] ?? 0;
  return { classes, classOf };
}

function byRange({ values }: NumberColumn, count: number, ends: readonly number[]): StyleClasses {
  const lowest = ends[0] ?? 0;
  const ranges = ends.slice(1);
  const tally = new Uint32Array(ranges.length + 1);
  const classOf = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    const value = values[row] ?? Number.NaN;
    let index = ranges.length;
    if (!Number.isNaN(value)) {
      index = 0;
      while (index < ranges.length - 1 && value >= (ranges[index] ?? Infinity)) index += 1;
    }
    classOf[row] = index;
    tally[index] = (tally[index] ?? 0) + 1;
  }
  const classes: StyleClass[] = ranges.map((to, index) => ({ kind: 'range', from: ends[index] ?? lowest, to, count: tally[index] ?? 0 }));
  const without = tally[ranges.length] ?? 0;
  return { classes: without === 0 ? classes : [...classes, { kind: 'none', count: without }], classOf };
}

/** From the lowest to the highest value; fewer than asked for where values are few. */
function rangeEnds(values: Float64Array, count: number, method: 'quantiles' | 'equal'): number[] {
  const sorted = values.filter((value) => Number.isFinite(value)).toSorted();
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) return [];
  const inner = Array.from({ length: count - 1 }, (_, index) => {
    const share = (index + 1) / count;
    return method === 'equal' ? lowest + (highest - lowest) * share : (sorted[Math.floor(share * sorted.length)] ?? highest);
  });
  const ends = new Set([lowest, ...inner.filter((end) => end > lowest && end < highest), highest]);
  return ends.size === 1 ? [lowest, highest] : [...ends];
}
