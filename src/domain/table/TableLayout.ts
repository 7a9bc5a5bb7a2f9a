/** Which columns of a source are shown, in which order and how wide, as a reader left them. */
import { isNumeric, type TableColumn, type TableSource } from './TableSource.ts';

export interface TableLayout {
  /** Ids of all columns in their order; one that came since stands where the source has it. */
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  /** Pixels, of columns that were dragged. */
  readonly widths: Readonly<Record<string, number>>;
}

export interface LaidColumn {
  readonly column: TableColumn;
  readonly widthPixels: number;
}

export const NARROWEST_PIXELS = 56;
export const WIDEST_PIXELS = 640;
/** No column is so wide of itself. */
const USUAL_LIMIT_PIXELS = 300;
/** Room beside the text: the cell's own, and the mark of the order in a heading. */
const CELL_PIXELS = 28;
const HEADING_PIXELS = 52;
/** Of 14 px text: a Chinese character, and anything else. */
const WIDE_CHARACTER_PIXELS = 14;
const CHARACTER_PIXELS = 7.4;
/** What a filter needs: two numbers, or a word and the list of words beside it. */
const FILTER_PIXELS = { numbers: 124, words: 112 } as const;
/** As many rows tell how wide a column should be. */
const SAMPLED_ROWS = 200;

export function usualLayout({ columns }: TableSource): TableLayout {
  return { order: columns.map(({ id }) => id), hidden: columns.filter(({ isUsual }) => !isUsual).map(({ id }) => id), widths: {} };
}

/** All columns as the layout orders them, hidden ones among them; the first of the source stays first. */
export function orderedColumns({ columns }: TableSource, { order }: TableLayout): readonly TableColumn[] {
  const [first, ...others] = columns;
  if (first === undefined) return [];
  const rankOf = ({ id }: TableColumn, index: number) => {
    const rank = order.indexOf(id);
    if (rank !== -1) return rank;
    // Behind the one that it follows in the source.
    const before = columns.slice(0, index).findLast((each) => order.includes(each.id));
    return before === undefined ? 0 : order.indexOf(before.id) + 0.5;
  };
  return [first, ...others.map((column, index) => ({ column, rank: rankOf(column, index + 1) })).toSorted((a, b) => a.rank - b.rank).map(({ column }) => column)];
}

export function laidColumns(source: TableSource, layout: TableLayout): readonly LaidColumn[] {
  return orderedColumns(source, layout)
    .filter((column, index) => index === 0 || !layout.hidden.includes(column.id))
    .map((column) => ({ column, widthPixels: layout.widths[column.id] ?? usualWidth(column, source.count) }));
}

export function toggleColumn(layout: TableLayout, id: string): TableLayout {
  return { ...layout, hidden: layout.hidden.includes(id) ? layout.hidden.filter((each) => each !== id) : [...layout.hidden, id] };
}

/** One place up or down the order; never before the first column, which stays where it is. */
export function moveColumn(source: TableSource, layout: TableLayout, id: string, step: 1 | -1): TableLayout {
  const order = orderedColumns(source, layout).map((column) => column.id);
  const from = order.indexOf(id);
  const to = from + step;
  if (from < 1 || to < 1 || to >= order.length) return layout;
  return { ...layout, order: order.with(from, order[to] ?? id).with(to, id) };
}

export function resizeColumn(layout: TableLayout, id: string, widthPixels: number): TableLayout {
  const width = Math.round(Math.min(WIDEST_PIXELS, Math.max(NARROWEST_PIXELS, widthPixels)));
  return { ...layout, widths: { ...layout.widths, [id]: width } };
}

/** As wide as its contents need, as far as that is bearable. */
function usualWidth(column: TableColumn, count: number): number {
  const step = Math.max(1, Math.floor(count / SAMPLED_ROWS));
  let widest = textPixels(column.label) + HEADING_PIXELS;
  for (let row = 0; row < count; row += step) widest = Math.max(widest, textPixels(column.text(row)) + CELL_PIXELS);
  return Math.round(Math.min(USUAL_LIMIT_PIXELS, Math.max(widest, isNumeric(column) ? FILTER_PIXELS.numbers : FILTER_PIXELS.words)));
}

function textPixels(text: string): number {
  let pixels = 0;
  for (const character of text) pixels += (character.codePointAt(0) ?? 0) >= 0x2e80 ? WIDE_CHARACTER_PIXELS : CHARACTER_PIXELS;
  return pixels;
}
