/** A table with all that is done with it: what it shows, its order, its filters, what is taken from it. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { filterRows, withFilter, type ColumnFilter } from '../../domain/table/filterRows.ts';
import { nextSort, sortRows, type SortStep } from '../../domain/table/sortRows.ts';
import { laidColumns, moveColumn, resizeColumn, type TableLayout } from '../../domain/table/TableLayout.ts';
import type { TableColumn, TableFacet, TableSource } from '../../domain/table/TableSource.ts';
import { toTableCsv, toTableText } from '../../domain/table/tableText.ts';
import { wordCounts, type WordCount } from '../../domain/table/wordCounts.ts';
import { formatNumber } from '../../i18n/format.ts';
import { TABLE_MESSAGES } from '../../i18n/table/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { saveFile } from '../parts/saveFile.ts';
import { useCopy } from '../parts/useCopy.ts';
import type { CheckOption } from './CheckList.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { TableGrid } from './TableGrid.tsx';

export interface TableViewProps {
  readonly source: TableSource;
  /** What the table is called, or the choice between several. */
  readonly heading: ComponentChildren;
  /** What a screen reader calls the grid. */
  readonly label: string;
  /** The rows before what is asked of single columns. */
  readonly base: Uint32Array;
  readonly filters: readonly ColumnFilter[];
  /** Said before the names of the columns that are filtered. */
  readonly filterWords: (columns: string) => string;
  readonly facets: ReadonlyMap<TableFacet, readonly CheckOption[]>;
  /** Whether a row may lie in the view of the map; absent where there is no map to look at. */
  readonly inSight: ((row: number) => boolean) | undefined;
  readonly isInSightOnly: boolean;
  readonly layout: TableLayout;
  /** Row of what is selected on the map. */
  readonly current: number | undefined;
  readonly isTouch: boolean;
  readonly file: string;
  /** Added to every row of the file: its heading and its text. */
  readonly statements: readonly (readonly [string, string])[];
  readonly onInSightOnly: ((isOn: boolean) => void) | undefined;
  readonly onFacet: (facet: TableFacet, value: string) => void;
  readonly onFilters: (filters: readonly ColumnFilter[]) => void;
  readonly onLayout: (layout: TableLayout) => void;
  readonly onPick: (row: number, column: TableColumn) => void;
  readonly onPoint: (row: number | undefined) => void;
  readonly onClose: () => void;
}

/** Browsers draw nothing beyond some millions of pixels. */
const MOST_ROWS = 300_000;
const TOUCH_FIRST_PIXELS = 148;

export function TableView(props: TableViewProps) {
  const { source, base, filters, layout, inSight, isInSightOnly } = props;
  const { language, messages } = useInterface();
  const own = TABLE_MESSAGES[language];
  const sort = useSignal<readonly SortStep[]>([]);
  const marked = useSignal<ReadonlySet<number>>(new Set());
  const lastMarked = useRef<number | undefined>(undefined);
  const spot = useSignal<{ readonly row: number; readonly column: TableColumn } | undefined>(undefined);
  const told = useSignal('');
  const { copy, outcome } = useCopy();
  const compare = useMemo(() => new Intl.Collator(language, { numeric: true }).compare, [language]);
  useEffect(() => {
    sort.value = [];
    marked.value = new Set();
    spot.value = undefined;
  }, [source.id]);

  const columns = useMemo(() => {
    const [first, ...others] = laidColumns(source, layout);
    if (first === undefined) return [];
    // On a phone the column that stays must leave room for the others.
    return [props.isTouch ? { ...first, widthPixels: Math.min(first.widthPixels, TOUCH_FIRST_PIXELS) } : first, ...others];
  }, [source, layout, props.isTouch]);
  const filtered = useMemo(() => filterRows(source, base, filters), [source, base, filters]);
  const seen = useMemo(() => (isInSightOnly && inSight !== undefined ? filtered.filter(inSight) : filtered), [filtered, isInSightOnly, inSight]);
  const rows = useMemo(() => sortRows(source, seen, sort.value, compare), [source, seen, sort.value, compare]);
  const listed = useMemo(() => (rows.length > MOST_ROWS ? rows.subarray(0, MOST_ROWS) : rows), [rows]);
  const count = (value: number) => formatNumber(value, language);

  const say = (words: string) => (told.value = words);
  const isMarked = (row: number) => marked.value.has(row);
  /** What is marked and shown, or else all that is shown. */
  const taken = () => {
    const markedRows = rows.filter(isMarked);
    return markedRows.length === 0 ? rows : markedRows;
  };
  const write = async (text: string, done: string) => {
    await copy(text);
    say(outcome.peek() === 'copied' ? done : own.notCopied);
  };
  const copyRows = () => {
    const picked = taken();
    void write(toTableText(picked, columns.map(({ column }) => column)), own.copied(count(picked.length)));
  };
  const mark = (row: number, isRange: boolean) => {
    const next = new Set(marked.value);
    const [from, to] = [rows.indexOf(lastMarked.current ?? row), rows.indexOf(row)];
    if (isRange && from !== -1) for (const each of rows.subarray(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
    else if (!next.delete(row)) next.add(row);
    lastMarked.current = row;
    marked.value = next;
  };
  const wordsOf = (column: TableColumn): readonly WordCount[] => {
    if (!('texts' in column)) return [];
    // As the bars of the places: under all other parts of the filter.
    return wordCounts(column, filterRows(source, base, filters.filter((each) => each.column !== column.id)));
  };
  const filteredNames = filters.flatMap(({ column }) => source.columns.find(({ id }) => id === column)?.label ?? []);
  const markedCount = marked.value.size === 0 ? 0 : rows.filter(isMarked).length;
  const cell = spot.value;
  return (
    <div
      class="table-view"
      onKeyDown={(event) => {
        // An open list closes itself first.
        if (event.key !== 'Escape' || event.currentTarget.querySelector(':popover-open') !== null) return;
        // The page would close the selection.
        event.stopPropagation();
        props.onClose();
      }}
    >
      <div class="table-bar">
        {props.heading}
        <p class="table-count" role="status">
          {rows.length === source.count ? own.allRows(count(rows.length)) : own.rows(count(rows.length), count(source.count))}
        </p>
        {markedCount > 0 && <p class="table-count">{own.marked(count(markedCount))}</p>}
        {filteredNames.length > 0 && (
          <p class="table-filters">
            <span>{props.filterWords(filteredNames.join(messages.listSeparator))}</span>
            <button type="button" class="text-button" onClick={() => props.onFilters([])}>
              {own.clear}
            </button>
          </p>
        )}
        <div class="table-actions">
          {props.onInSightOnly !== undefined && (
            <label class="table-check" title={own.inSightHint}>
              <input type="checkbox" checked={isInSightOnly} onChange={(event) => props.onInSightOnly?.(event.currentTarget.checked)} />
              {own.inSight}
            </label>
          )}
          <ColumnMenu source={source} layout={layout} onLayout={props.onLayout} />
          <button type="button" class="table-button" disabled={rows.length === 0} onClick={copyRows}>
            {own.copy}
          </button>
          <button
            type="button"
            class="table-button"
            disabled={rows.length === 0}
            onClick={() => {
              saveFile({ name: props.file, type: 'text/csv', content: toTableCsv(taken(), columns.map(({ column }) => column), props.statements) });
              say(own.saved(props.file));
            }}
          >
            CSV
          </button>
          <button type="button" class="table-close" aria-label={own.closeTable} onClick={props.onClose}>
            <Icon name="x" size={18} />
          </button>
        </div>
      </div>
      <TableGrid
        key={source.id}
        label={props.label}
        columns={columns}
        rows={listed}
        sort={sort.value}
        filters={filters}
        facets={props.facets}
        wordsOf={wordsOf}
        current={props.current}
        marked={marked.value}
        isTouch={props.isTouch}
        onSort={(column, isAdded) => (sort.value = nextSort(sort.value, column, isAdded))}
        onFilter={(filter) => props.onFilters(withFilter(filters, filter))}
        onFacet={props.onFacet}
        onResize={(column, pixels) => props.onLayout(resizeColumn(layout, column, pixels))}
        onMove={(column, step) => props.onLayout(moveColumn(source, layout, column, step))}
        onPick={props.onPick}
        onPoint={props.onPoint}
        onMark={mark}
        onMarkAll={() => (marked.value = markedCount === rows.length ? new Set() : new Set(rows))}
        onCopy={(row, column) => {
          if (markedCount > 0) copyRows();
          else if (row !== undefined && column !== undefined) void write(column.text(row), own.copiedCell);
        }}
        onSpot={(row, column) => (spot.value = row === undefined || column === undefined ? undefined : { row, column })}
      />
      <p class="table-foot">
        <span class="table-cell-text">{cell !== undefined && cell.row < source.count && own.labelled(cell.column.label, cell.column.text(cell.row))}</span>
        <span role="status">{rows.length > MOST_ROWS ? own.firstRows(count(MOST_ROWS)) : told.value}</span>
        <span class="table-keys">{own.keys}</span>
      </p>
    </div>
  );
}
