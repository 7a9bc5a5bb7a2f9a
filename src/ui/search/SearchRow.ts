/** What the search found, as it is shown: sections of rows. */
import type { SearchGroup } from '../../domain/search/SearchData.ts';

/** Groups of the index, and the features of the reader's own layers. */
export type ShownGroup = SearchGroup | 'own';

export interface SearchRow {
  readonly group: ShownGroup;
  readonly id: string;
  readonly icon: string;
  /** CSS colour of the icon; the accent of the page where it has none. */
  readonly colour?: string | undefined;
  readonly name: string;
  /** What tells it from others of like name. */
  readonly detail: string;
  /** Of a passage, the words around what was found. */
  readonly excerpt?: { readonly before: string; readonly match: string; readonly after: string };
}

export interface SearchSection {
  readonly group: ShownGroup;
  readonly rows: readonly SearchRow[];
  /** How many there are, shown or not. */
  readonly total: number;
}
