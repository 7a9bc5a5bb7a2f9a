/** How many features lie where, told from the boxes of an index alone: each box spreads what it holds evenly over a grid. */
import type { Bounds } from '../bounds.ts';

/** Boxes of an index, and how many features each holds. */
export interface IndexBoxes {
  /** west, south, east, north, …; degrees. */
  readonly boxes: Float64Array;
  readonly counts: Float64Array;
}

/** Columns of the grid across a view, at least; at most twice as many. */
const COLUMNS = 32;

/** Squares of a grid that stands still while the map is moved, as boxes again; those that hold nothing are left out. */
export function overviewCells({ boxes, counts }: IndexBoxes, view: Bounds): IndexBoxes {
  const step = 2 ** Math.floor(Math.log2((view[2] - view[0]) / COLUMNS));
  const [west, south, east, north] = view.map((value) => Math.floor(value / step)) as [number, number, number, number];
  const columns = east - west + 1;
  const held = new Float64Array(columns * (north - south + 1));
  counts.forEach((count, index) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = boxes.subarray(index * 4, index * 4 + 4);
    const [firstColumn, lastColumn] = [Math.max(west, Math.floor(left / step)), Math.min(east, Math.floor(right / step))];
    const [firstRow, lastRow] = [Math.max(south, Math.floor(bottom / step)), Math.min(north, Math.floor(top / step))];
    for (let row = firstRow; row <= lastRow; row += 1) {
      const share = shareOf(bottom, top, row * step, step);
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const at = (row - south) * columns + column - west;
        held[at] = (held[at] ?? 0) + count * share * shareOf(left, right, column * step, step);
      }
    }
  });
  const filled = [...held.keys()].filter((at) => (held[at] ?? 0) >= LEAST);
  return {
    boxes: Float64Array.from(filled.flatMap((at) => {
      const [x, y] = [(west + (at % columns)) * step, (south + Math.floor(at / columns)) * step];
      return [x, y, x + step, y + step];
    })),
    counts: Float64Array.from(filled, (at) => held[at] ?? 0),
  };
}

/** Some of those whose boxes reach out of the view lie outside: each box counts by how much of it is within. */
export function estimatedCount({ boxes, counts }: IndexBoxes, [west, south, east, north]: Bounds): number {
  return counts.reduce((sum, count, index) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = boxes.subarray(index * 4, index * 4 + 4);
    return sum + count * shareOf(left, right, west, east - west) * shareOf(bottom, top, south, north - south);
  }, 0);
}

/** Less than half a feature is none. */
const LEAST = 0.5;

/** Of the way from `from` to `to`, how much lies in the step that begins at `start`. */
function shareOf(from: number, to: number, start: number, step: number): number {
  if (to <= from) return 1;
  return Math.max(0, Math.min(to, start + step) - Math.max(from, start)) / (to - from);
}
