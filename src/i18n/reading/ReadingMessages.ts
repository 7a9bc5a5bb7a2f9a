/** Texts of the report as it is read: fetched with it. */

export interface ReadingMessages {
  readonly noSuchPassage: (id: string) => string;
  readonly inYear: (year: string) => string;
  readonly walk: (name: string, position: string, count: string) => string;
  readonly walkCount: (count: string) => string;
  readonly previousPassage: string;
  readonly nextPassage: string;
  readonly mapFiltered: (words: string) => string;
}
