/** The heading of one column: sorts by click or key, and is made wider or narrower by its edge. */
import { useRef } from 'preact/hooks';
import type { SortStep } from '../../domain/table/sortRows.ts';
import { isNumeric } from '../../domain/table/TableSource.ts';
import { TABLE_MESSAGES } from '../../i18n/table/index.ts';
import type { LaidColumn } from '../../domain/table/TableLayout.ts';
import { useInterface } from '../Interface.ts';

export interface GridHeadProps {
  readonly laid: LaidColumn;
  readonly index: number;
  readonly left: number | undefined;
  readonly sort: readonly SortStep[];
  readonly tabIndex: number;
  readonly onSort: (isAdded: boolean) => void;
  readonly onResize: (widthPixels: number) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onFocus: () => void;
}

const WIDTH_STEP_PIXELS = 16;

export function GridHead({ laid: { column, widthPixels }, index, left, sort, tabIndex, onSort, onResize, onMove, onFocus }: GridHeadProps) {
  const { language } = useInterface();
  const own = TABLE_MESSAGES[language];
  const drag = useRef<{ readonly x: number; readonly width: number } | undefined>(undefined);
  const place = sort.findIndex((step) => step.column === column.id);
  const step = sort[place];
  const order = step === undefined ? 'none' : step.isDescending ? 'descending' : 'ascending';
  return (
    <div
      class={isNumeric(column) ? 'grid-cell grid-heading numeric' : 'grid-cell grid-heading'}
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={order}
      style={{ left: left === undefined ? undefined : `${left}px`, width: `${widthPixels}px` }}
      data-spot={`head-${index}`}
    >
      <button
        type="button"
        tabIndex={tabIndex}
        title={own.sortHint}
        onFocus={onFocus}
        onClick={(event) => onSort(event.shiftKey)}
        onKeyDown={(event) => {
          if (!event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
          event.preventDefault();
          event.stopPropagation();
          const side = event.key === 'ArrowRight' ? 1 : -1;
          if (event.ctrlKey || event.metaKey) onMove(side);
          else onResize(widthPixels + side * WIDTH_STEP_PIXELS);
        }}
      >
        <span>{column.label}</span>
        {step !== undefined && (
          <span class="sort-mark" aria-hidden="true">
            {step.isDescending ? '↓' : '↑'}
            {sort.length > 1 && <sub>{place + 1}</sub>}
          </span>
        )}
      </button>
      <span
        class="width-grip"
        aria-hidden="true"
        onPointerDown={(event) => {
          drag.current = { x: event.clientX, width: widthPixels };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (drag.current !== undefined) onResize(drag.current.width + event.clientX - drag.current.x);
        }}
        onPointerUp={() => (drag.current = undefined)}
        onPointerCancel={() => (drag.current = undefined)}
      />
    </div>
  );
}
