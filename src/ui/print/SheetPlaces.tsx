/** The table beside a printed map: as many rows as the sheet has room for, and where the others stand. */
import type { Ref } from 'preact';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { formatNumber } from '../../i18n/format.ts';
import { PRINT_MESSAGES } from '../../i18n/print/index.ts';
import { useInterface } from '../Interface.ts';
import { placesOf, type TableRow } from './tableRows.ts';
import { SheetTable } from './SheetTable.tsx';

export interface SheetPlacesProps {
  readonly rows: readonly TableRow[];
  /** How many of them stand here; the others stand on the next page. */
  readonly count: number;
  readonly list: Ref<HTMLUListElement>;
  readonly selected: string | undefined;
  readonly colourOf: (place: PlanningFeature) => string;
}

export function SheetPlaces({ rows, count, list, selected, colourOf }: SheetPlacesProps) {
  const { language } = useInterface();
  const words = PRINT_MESSAGES[language];
  const left = placesOf(rows.slice(count));
  return (
    <section class="sheet-places">
      <h2>{words.index}</h2>
      <p class="sheet-note">{words.indexNote}</p>
      <SheetTable rows={rows.slice(0, count)} list={list} isFull={count < rows.length} selected={selected} colourOf={colourOf} />
      {/* Its room is kept while the rows are counted. */}
      <p class="sheet-note">{left > 0 ? words.more(formatNumber(left, language)) : '\u00a0'}</p>
    </section>
  );
}
