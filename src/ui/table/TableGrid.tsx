/** The grid itself: of any number of rows and columns only those in sight are drawn, and one cell at a time has the focus. */
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ColumnFilter } from '../../domain/table/filterRows.ts';
import type { SortStep } from '../../domain/table/sortRows.ts';
import type { LaidColumn } from '../../domain/table/TableLayout.ts';
import { isNumeric, type TableColumn, type TableFacet } from '../../domain/table/TableSource.ts';
import type { WordCount } from '../../domain/table/wordCounts.ts';
import { TABLE_MESSAGES } from '../../i18n/table/index.ts';
import { useInterface } from '../Interface.ts';
import type { CheckOption } from './CheckList.tsx';
import { FilterCell } from './FilterCell.tsx';
import { GridHead } from './GridHead.tsx';
import { FILTER_ROW, HEAD_ROW, nextSpot, type GridSpot } from './gridKeys.ts';
import { useVirtual } from './useVirtual.ts';

export interface TableGridProps {
  readonly label: string;
  readonly columns: readonly LaidColumn[];
  /** Sorted and filtered. */
  readonly rows: Uint32Array;
  readonly sort: readonly SortStep[];
  readonly filters: readonly ColumnFilter[];
  readonly facets: ReadonlyMap<TableFacet, readonly CheckOption[]>;
  readonly wordsOf: (column: TableColumn) => readonly WordCount[];
  /** The row that is selected on the map. */
  readonly current: number | undefined;
  readonly marked: ReadonlySet<number>;
  readonly isTouch: boolean;
  readonly onSort: (column: string, isAdded: boolean) => void;
  readonly onFilter: (filter: ColumnFilter) => void;
  readonly onFacet: (facet: TableFacet, value: string) => void;
  readonly onResize: (column: string, widthPixels: number) => void;
  readonly onMove: (column: string, step: 1 | -1) => void;
  /** A row is chosen; with the column, for one that leads elsewhere. */
  readonly onPick: (row: number, column: TableColumn) => void;
  readonly onPoint: (row: number | undefined) => void;
  /** Marks a row or takes the mark back; `isRange` for all from the last one on. */
  readonly onMark: (row: number, isRange: boolean) => void;
  readonly onMarkAll: () => void;
  readonly onCopy: (row: number | undefined, column: TableColumn | undefined) => void;
  /** The cell that has the focus. */
  readonly onSpot: (row: number | undefined, column: TableColumn | undefined) => void;
}

const ROW_PIXELS = { mouse: 30, touch: 44 } as const;
const HEAD_PIXELS = { mouse: 66, touch: 88 } as const;

export function TableGrid(props: TableGridProps) {
  const { columns, rows, sort, filters, facets, current, marked, isTouch } = props;
  const { language } = useInterface();
  const own = TABLE_MESSAGES[language];
  const scroller = useRef<HTMLDivElement>(null);
  const spot = useSignal<GridSpot>({ row: 0, column: 0 });
  const wantsFocus = useRef(false);
  const rowPixels = ROW_PIXELS[isTouch ? 'touch' : 'mouse'];
  const headPixels = HEAD_PIXELS[isTouch ? 'touch' : 'mouse'];
  // What is left of the rows may end above where the focus stood.
  const at: GridSpot = { row: Math.min(spot.value.row, Math.max(rows.length - 1, FILTER_ROW)), column: Math.min(spot.value.column, columns.length - 1) };
  const [first, ...others] = columns;
  const firstPixels = first?.widthPixels ?? 0;
  const across = useVirtual({
    scroller,
    count: others.length,
    sizeOf: (index) => others[index]?.widthPixels ?? 0,
    sizes: others.map(({ widthPixels }) => widthPixels).join(),
    isHorizontal: true,
    headPixels: firstPixels,
    kept: at.column - 1,
  });
  const down = useVirtual({ scroller, count: rows.length, sizeOf: () => rowPixels, sizes: String(rowPixels), isHorizontal: false, headPixels, kept: at.row });
  const widthPixels = firstPixels + across.getTotalSize();
  const shown = [
    ...(first === undefined ? [] : [{ laid: first, index: 0, left: undefined }]),
    ...across.getVirtualItems().flatMap(({ index, start }) => {
      const laid = others[index];
      return laid === undefined ? [] : [{ laid, index: index + 1, left: start }];
    }),
  ];
  const columnAt = (index: number) => columns[index]?.column;

  const go = (next: GridSpot) => {
    wantsFocus.current = true;
    spot.value = next;
    if (next.row >= 0) down.scrollToIndex(next.row);
    if (next.column > 0) across.scrollToIndex(next.column - 1);
  };
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-spot="${spotName(at)}"]`);
    if (cell === null || cell === undefined) return;
    wantsFocus.current = false;
    (cell.matches('[tabindex]') ? cell : cell.querySelector<HTMLElement>('button, input'))?.focus({ preventScroll: true });
  });
  const currentAt = current === undefined ? -1 : rows.indexOf(current);
  useEffect(() => {
    if (currentAt === -1) return;
    // Where the reader already stands in it, the cell stays.
    if (spot.peek().row !== currentAt) spot.value = { row: currentAt, column: spot.peek().column };
    down.scrollToIndex(currentAt);
  }, [current, currentAt]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.isComposing) return;
    const isWriting = event.target instanceof HTMLInputElement;
    // In a field these move the caret.
    if (isWriting && event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    const row = rows[at.row];
    const column = columnAt(at.column);
    const act = () => {
      const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headPixels) / rowPixels) - 1);
      const next = nextSpot(at, event, { rows: rows.length, columns: columns.length, page });
      if (next !== undefined) return () => go(next);
      if (at.row < 0 || row === undefined || column === undefined) return undefined;
      if (event.key === 'Enter') return () => props.onPick(row, column);
      if (event.key === ' ') return () => props.onMark(row, event.shiftKey);
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') return props.onMarkAll;
      return undefined;
    };
    const does = act();
    if (does === undefined) return;
    event.preventDefault();
    does();
  };
  const tell = (next: GridSpot) => {
    spot.value = next;
    const row = next.row < 0 ? undefined : rows[next.row];
    props.onSpot(row, columnAt(next.column));
    props.onPoint(row);
  };
  const tabIndexOf = (row: number, column: number) => (at.row === row && at.column === column ? 0 : -1);
  const items = down.getVirtualItems();
  const latest = useRef(props);
  latest.current = props;
  const telling = useRef(tell);
  telling.current = tell;
  // The page is drawn anew whenever a row is pointed at: the cells only where they have changed.
  const drawn = [items, shown].map((each) => each.map(({ index }) => index).join()).join(' ');
  const body = useMemo(
    () =>
      items.map(({ index: position, start }) => {
            const row = rows[position];
            if (row === undefined) return null;
            return (
              <div
                key={row}
                class="grid-row"
                role="row"
                aria-rowindex={position + 3}
                aria-selected={marked.has(row)}
                aria-current={row === current ? 'true' : undefined}
                style={{ top: `${start - headPixels}px` }}
                onPointerEnter={() => latest.current.onPoint(row)}
              >
                {shown.map(({ laid: { column, widthPixels: pixels }, index, left }) => {
                  const text = column.text(row);
                  return (
                    <div
                      key={column.id}
                      class={isNumeric(column) ? 'grid-cell numeric' : 'grid-cell'}
                      role={index === 0 ? 'rowheader' : 'gridcell'}
                      aria-colindex={index + 1}
                      tabIndex={tabIndexOf(position, index)}
                      data-spot={`${position}-${index}`}
                      title={text}
                      style={{ left: left === undefined ? undefined : `${left}px`, width: `${pixels}px` }}
                      onFocus={() => telling.current({ row: position, column: index })}
                      onClick={(event) => {
                        if (event.shiftKey || event.ctrlKey || event.metaKey) latest.current.onMark(row, event.shiftKey);
                        else latest.current.onPick(row, column);
                      }}
                    >
                      {text}
                    </div>
                  );
                })}
              </div>
            );
          }),
    [drawn, rows, columns, marked, current, at.row, at.column, headPixels],
  );
  return (
    <div
      class={isTouch ? 'table-grid is-touch' : 'table-grid'}
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows.length + 2}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      ref={scroller}
      style={{ '--row': `${rowPixels}px`, '--head': `${headPixels}px` }}
      onKeyDown={onKeyDown}
      onCopy={(event) => {
        if (event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        props.onCopy(at.row < 0 ? undefined : rows[at.row], columnAt(at.column));
      }}
      onPointerLeave={() => props.onPoint(undefined)}
    >
      <div class="grid-head" role="rowgroup" style={{ width: `${widthPixels}px` }}>
        <div class="grid-row" role="row" aria-rowindex={1}>
          {shown.map(({ laid, index, left }) => (
            <GridHead
              key={laid.column.id}
              laid={laid}
              index={index}
              left={left}
              sort={sort}
              tabIndex={tabIndexOf(HEAD_ROW, index)}
              onSort={(isAdded) => props.onSort(laid.column.id, isAdded)}
              onResize={(pixels) => props.onResize(laid.column.id, pixels)}
              onMove={(step) => props.onMove(laid.column.id, step)}
              onFocus={() => tell({ row: HEAD_ROW, column: index })}
            />
          ))}
        </div>
        <div class="grid-row" role="row" aria-rowindex={2}>
          {shown.map(({ laid: { column, widthPixels: pixels }, index, left }) => (
            <div
              key={column.id}
              class="grid-cell grid-filter"
              role="gridcell"
              aria-colindex={index + 1}
              data-spot={`filter-${index}`}
              style={{ left: left === undefined ? undefined : `${left}px`, width: `${pixels}px` }}
              onFocusCapture={() => tell({ row: FILTER_ROW, column: index })}
            >
              <FilterCell
                column={column}
                filter={filters.find((each) => each.column === column.id)}
                facet={column.facet === undefined ? undefined : facets.get(column.facet)}
                wordsOf={() => props.wordsOf(column)}
                tabIndex={tabIndexOf(FILTER_ROW, index)}
                onFacet={(value) => column.facet !== undefined && props.onFacet(column.facet, value)}
                onFilter={props.onFilter}
              />
            </div>
          ))}
        </div>
      </div>
      <div class="grid-body" role="rowgroup" style={{ width: `${widthPixels}px`, height: `${down.getTotalSize()}px` }}>
        {body}
      </div>
      {rows.length === 0 && <p class="grid-empty">{own.noRows}</p>}
    </div>
  );
}

function spotName({ row, column }: GridSpot): string {
  if (row === HEAD_ROW) return `head-${column}`;
  return row === FILTER_ROW ? `filter-${column}` : `${row}-${column}`;
}
