/** The statistics of a column of a reader's layer as rows of a table. */
import type { CsvCell } from '../../domain/export/csvText.ts';
import type { Language } from '../../domain/LocalText.ts';
import { histogram } from '../../domain/statistics/histogram.ts';
import { isNumeric, type TableColumn } from '../../domain/table/TableSource.ts';
import { wordCounts } from '../../domain/table/wordCounts.ts';
import { STATS_MESSAGES } from '../../i18n/stats/index.ts';
import { formatShare } from './formatShare.ts';

/** Every word or interval, also those that have no bar. */
export function layerStatRows(column: TableColumn, rows: Uint32Array, language: Language): CsvCell[][] {
  const own = STATS_MESSAGES[language];
  const [group, item, count, share] = own.columns;
  const counted = isNumeric(column) ? numberRows(histogram(column, rows), own.empty) : wordCounts(column, rows).map((each) => [each.word === '' ? own.empty : each.word, each.count] as const);
  return [[group, item, count, share], ...counted.map(([name, each]): CsvCell[] => [column.label, name, each, formatShare(each, rows.length, language)])];
}

function numberRows({ bars, without }: ReturnType<typeof histogram>, empty: string): (readonly [string, number])[] {
  return [...bars.map(({ from, to, count }) => [`${from} – ${to}`, count] as const), ...(without === 0 ? [] : [[empty, without] as const])];
}
