/** The counter of a kiosk as a table that a spreadsheet pivots: one row for each day and thing. */
import { csvText, type CsvCell } from '../export/csvText.ts';
import { COUNT_GROUPS, type CountGroup, type Counter, type Counts } from './Counter.ts';

export interface CounterWords {
  readonly columns: readonly [day: string, group: string, thing: string, id: string, count: string];
  readonly group: Readonly<Record<CountGroup, string>>;
  /** What the sum of older days is called. */
  readonly upTo: (day: string) => string;
  /** The thing in words; its id where there are none. */
  readonly thing: (group: CountGroup, id: string) => string;
}

/** With a header, the days in their order; a day on which nothing was counted has no row. */
export function counterCsv({ days, older }: Counter, words: CounterWords): string {
  const rows = (day: string, counts: Counts): CsvCell[][] =>
    COUNT_GROUPS.flatMap((group) =>
      Object.entries(counts[group] ?? {})
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, count]) => [day, words.group[group], words.thing(group, id), id, count]),
    );
  return csvText([
    words.columns,
    ...(older === undefined ? [] : rows(words.upTo(older.until), older.counts)),
    ...Object.keys(days).toSorted().flatMap((day) => rows(day, days[day] ?? {})),
  ]);
}
