/** The statistics of a reader's layer: the words or the numbers of one column, each bar a filter of the layer. */
import { histogram } from '../../domain/statistics/histogram.ts';
import { filterRows, withFilter, type ColumnFilter } from '../../domain/table/filterRows.ts';
import { allRows, isNumeric, type NumberColumn, type TableColumn, type TableSource, type WordColumn } from '../../domain/table/TableSource.ts';
import { wordCounts } from '../../domain/table/wordCounts.ts';
import { formatNumber } from '../../i18n/format.ts';
import { STATS_MESSAGES } from '../../i18n/stats/index.ts';
import { useInterface } from '../Interface.ts';
import { fileNameOf } from '../table/fileNameOf.ts';
import { BarList, type Bar } from './BarList.tsx';
import { layerStatRows } from './layerStatRows.ts';
import { StatsActions } from './StatsActions.tsx';

export interface LayerStatsProps {
  readonly source: TableSource;
  /** Name of the layer. */
  readonly name: string;
  readonly column: TableColumn;
  readonly filters: readonly ColumnFilter[];
  readonly onColumn: (id: string) => void;
  readonly onFilters: (filters: readonly ColumnFilter[]) => void;
}

/** Beyond these a list of bars tells no more. */
const MOST_BARS = 40;

export function LayerStats({ source, name, column, filters, onColumn, onFilters }: LayerStatsProps) {
  const { language } = useInterface();
  const own = STATS_MESSAGES[language];
  const others = filters.filter((each) => each.column !== column.id);
  const base = filterRows(source, allRows(source.count), others);
  const now = filters.find((each) => each.column === column.id);
  const count = (value: number) => formatNumber(value, language);
  const set = (filter: ColumnFilter) => onFilters(withFilter(filters, filter));
  return (
    <section class="stat-group" aria-labelledby="stats-column">
      <label class="stat-choice">
        <span id="stats-column">{own.column}</span>
        <select value={column.id} onChange={(event) => onColumn(event.currentTarget.value)}>
          {source.columns.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet">
        {own.rows(count(filterRows(source, base, now === undefined ? [] : [now]).length), count(source.count))} · {own.layerNote}
      </p>
      <StatsActions rows={() => layerStatRows(column, base, language)} file={fileNameOf(`${name}-${column.label}`, 'csv')} />
      {isNumeric(column) ? <Numbers {...{ column, base, now, set }} /> : <Words {...{ column, base, now, set }} />}
    </section>
  );
}

interface PartProps<Column> {
  readonly column: Column;
  readonly base: Uint32Array;
  readonly now: ColumnFilter | undefined;
  readonly set: (filter: ColumnFilter) => void;
}

function Words({ column, base, now, set }: PartProps<WordColumn>) {
  const { language } = useInterface();
  const own = STATS_MESSAGES[language];
  const words = wordCounts(column, base);
  const chosen = now?.kind === 'among' ? now.values : [];
  const bars = words.slice(0, MOST_BARS).map(({ word, count }): Bar => ({ value: word, name: word === '' ? own.empty : word, count, isChosen: chosen.includes(word) }));
  return (
    <>
      <BarList
        label={column.label}
        bars={bars}
        base={base.length}
        onToggle={(word) => set({ column: column.id, kind: 'among', values: chosen.includes(word) ? chosen.filter((each) => each !== word) : [...chosen, word] })}
      />
      {words.length > MOST_BARS && (
        <p class="quiet stat-without">
          <span>{own.others(formatNumber(words.length - MOST_BARS, language))}</span>
          <span>{formatNumber(words.slice(MOST_BARS).reduce((sum, { count }) => sum + count, 0), language)}</span>
        </p>
      )}
    </>
  );
}

function Numbers({ column, base, now, set }: PartProps<NumberColumn>) {
  const { language } = useInterface();
  const own = STATS_MESSAGES[language];
  const { bars, without } = histogram(column, base);
  const chosen = now?.kind === 'between' ? now : undefined;
  const last = bars.length - 1;
  return (
    <>
      <BarList
        label={column.label}
        base={base.length}
        bars={bars.map(({ from, to, count }, index) => ({
          value: String(index),
          name: own.interval(formatNumber(from, language), formatNumber(to, language)),
          count,
          isChosen: chosen !== undefined && chosen.from === from && chosen.to === to,
        }))}
        onToggle={(value) => {
          const bar = bars[Number(value)];
          if (bar === undefined) return;
          const isChosen = chosen?.from === bar.from && chosen.to === bar.to;
          set({
            column: column.id,
            kind: 'between',
            from: isChosen ? undefined : bar.from,
            to: isChosen ? undefined : bar.to,
            ...(Number(value) < last ? { isBelow: true as const } : {}),
          });
        }}
      />
      {without > 0 && (
        <p class="quiet stat-without">
          <span>{own.empty}</span>
          <span>{formatNumber(without, language)}</span>
        </p>
      )}
    </>
  );
}
