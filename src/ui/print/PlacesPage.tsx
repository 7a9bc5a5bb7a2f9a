/** A page of a sheet that the table goes on, and the pages behind it. */
import { useMemo } from 'preact/hooks';
import type { SheetFormat } from '../../domain/paper/SheetFormat.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { Standing } from '../../domain/standing.ts';
import { PRINT_MESSAGES } from '../../i18n/print/index.ts';
import { useInterface } from '../Interface.ts';
import { SheetTable } from './SheetTable.tsx';
import type { TableRow } from './tableRows.ts';
import { useFittingRows } from './useFittingRows.ts';

export interface PlacesPageProps {
  /** From 2. */
  readonly page: number;
  readonly format: SheetFormat;
  readonly title: string;
  readonly rows: readonly TableRow[];
  readonly selected: string | undefined;
  readonly colourOf: (place: PlanningFeature) => string;
  readonly standing: Standing;
}

export function PlacesPage(props: PlacesPageProps) {
  const { page, format, title, rows, selected, colourOf, standing } = props;
  const { language } = useInterface();
  const words = PRINT_MESSAGES[language];
  const { list, count } = useFittingRows(rows.length, [rows, format, language]);
  // One at least, or no page would be the last.
  const held = Math.max(1, count);
  const rest = useMemo(() => rows.slice(held), [rows, held]);
  return (
    <>
      <div class="paper">
        <article class="sheet-page places-page" data-format={format}>
          <header>
            <h2>{words.indexContinued}</h2>
            <p>
              {title} · {words.page(String(page))}
            </p>
          </header>
          <SheetTable rows={rows.slice(0, held)} list={list} isFull={rest.length > 0} selected={selected} colourOf={colourOf} />
          <footer>
            <p class="sheet-note">{words.indexNote}</p>
            <p class="sheet-note">
              <strong>{standing.notice}</strong> · {standing.statement} · {standing.dataTo}
            </p>
          </footer>
        </article>
      </div>
      {rest.length > 0 && <PlacesPage {...props} page={page + 1} rows={rest} />}
    </>
  );
}
