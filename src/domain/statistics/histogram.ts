/** The values of a column of numbers in steps of round width. */
import type { NumberColumn } from '../table/TableSource.ts';

export interface HistogramBar {
  /** Holds this value, and all below `to`; the last bar holds `to` as well. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface Histogram {
  /** In their order, empty ones among them; none where no value stands. */
  readonly bars: readonly HistogramBar[];
  /** Rows without a value. */
  readonly without: number;
}

/** So many bars are read at a glance. */
const WANTED_BARS = 12;

export function histogram({ values }: Pick<NumberColumn, 'values'>, rows: Uint32Array): Histogram {
  let [lowest, highest, without] = [Infinity, -Infinity, 0];
  for (const row of rows) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) without += 1;
    else [lowest, highest] = [Math.min(lowest, value), Math.max(highest, value)];
  }
  if (lowest > highest) return { bars: [], without };
  const width = roundWidth((highest - lowest) / WANTED_BARS);
  const start = Math.floor(lowest / width);
  const last = Math.max(start, Math.ceil(highest / width) - 1);
  const counts = new Uint32Array(last - start + 1);
  // Steps below 1 leave traces of binary fractions.
  const edge = (index: number) => Number(((start + index) * width).toPrecision(12));
  for (const row of rows) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const guess = Math.floor(value / width) - start;
    // A bar holds what a filter by its ends holds.
    const bar = Math.min(counts.length - 1, Math.max(0, value < edge(guess) ? guess - 1 : value >= edge(guess + 1) ? guess + 1 : guess));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return { bars: Array.from(counts, (count, index) => ({ from: edge(index), to: edge(index + 1), count })), without };
}

/** The next of 1, 2, 5, 10, 20, …; 1 where all values are one. */
function roundWidth(width: number): number {
  if (width <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(width));
  const step = [1, 2, 5, 10].find((each) => each * power >= width * 0.999_999) ?? 10;
  return Number((step * power).toPrecision(12));
}
