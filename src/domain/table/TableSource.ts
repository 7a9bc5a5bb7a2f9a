/** What a table shows, whatever its rows are: columns whose cells stand in flat arrays, so that 100 000 rows sort at once. */
import type { Facet } from '../PlaceFilter.ts';

/** The part of the places' filter that a column is about: what is chosen there is chosen for map and list too. */
export type TableFacet = Exclude<Facet, 'marks'> | 'withinMetres';

interface ColumnBase {
  readonly id: string;
  readonly label: string;
  /** As it is read; empty where nothing applies. */
  readonly text: (row: number) => string;
  readonly facet?: TableFacet;
  /** False for columns that are offered and not shown at first. */
  readonly isUsual: boolean;
}

/** Each different text once, with a number for every row. */
export interface WordColumn extends ColumnBase {
  readonly kind: 'text' | 'list' | 'date';
  /** The different texts. */
  readonly texts: readonly string[];
  /** For each row 1 + the index of its text; 0 where nothing stands. */
  readonly codes: Uint32Array;
  /** What each text is sorted by, where that is not the text itself. */
  readonly sortBy?: readonly (string | number)[];
  /** The single words of each text, where it is a list. */
  readonly parts?: readonly (readonly string[])[];
}

export interface NumberColumn extends ColumnBase {
  readonly kind: 'number' | 'range';
  /** What it is sorted and filtered by; of a range its lower end. NaN where no number stands. */
  readonly values: Float64Array;
  /** Upper ends of ranges. */
  readonly upper?: Float64Array;
}

export type TableColumn = WordColumn | NumberColumn;

/** The id of the places among the sources. */
export const PLACES_SOURCE = 'places';

export interface TableSource {
  /** `PLACES_SOURCE`, or the id of a reader's layer. */
  readonly id: string;
  readonly count: number;
  /** The first one names the row, and stays in sight. */
  readonly columns: readonly TableColumn[];
  readonly rowId: (row: number) => string;
}

export function isNumeric(column: TableColumn): column is NumberColumn {
  return column.kind === 'number' || column.kind === 'range';
}

/** Rows 0 to count - 1. */
export function allRows(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, row) => row);
}

/** One cell of words before it is packed. */
export interface Word {
  readonly text: string;
  readonly sortBy?: string | number;
  readonly parts?: readonly string[];
}

/** Texts each once; cells that read alike are taken to sort and to part alike. */
export function packWords(cells: readonly (Word | undefined)[]): Pick<WordColumn, 'texts' | 'codes' | 'sortBy' | 'parts'> {
  const known = new Map<string, number>();
  const words: Word[] = [];
  const codes = Uint32Array.from(cells, (cell) => {
    if (cell === undefined || cell.text === '') return 0;
    const code = known.get(cell.text) ?? words.push(cell);
    known.set(cell.text, code);
    return code;
  });
  return {
    codes,
    texts: words.map(({ text }) => text),
    ...(words.some(({ sortBy }) => sortBy !== undefined) ? { sortBy: words.map(({ text, sortBy }) => sortBy ?? text) } : {}),
    ...(words.some(({ parts }) => parts !== undefined) ? { parts: words.map(({ text, parts }) => parts ?? [text]) } : {}),
  };
}
