/** Takes the statistics away: as text for the clipboard, or as CSV. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { csvText, type CsvCell } from '../../domain/export/csvText.ts';
import { tabbedText } from '../../domain/table/tableText.ts';
import { STATS_MESSAGES } from '../../i18n/stats/index.ts';
import { useInterface } from '../Interface.ts';
import { saveFile } from '../parts/saveFile.ts';
import { useCopy } from '../parts/useCopy.ts';

export interface StatsActionsProps {
  /** Worked out when they are wanted. */
  readonly rows: () => readonly (readonly CsvCell[])[];
  readonly file: string;
  /** Stands before them. */
  readonly children?: ComponentChildren;
}

export function StatsActions({ rows, file, children }: StatsActionsProps) {
  const { language } = useInterface();
  const own = STATS_MESSAGES[language];
  const told = useSignal('');
  const { copy, outcome } = useCopy();
  const copyRows = async () => {
    await copy(tabbedText(rows()));
    told.value = outcome.peek() === 'copied' ? own.copied : own.notCopied;
  };
  return (
    <>
      <div class="filter-actions">
        {children}
        <button type="button" class="text-button" onClick={() => void copyRows()}>
          {own.copy}
        </button>
        <button
          type="button"
          class="text-button"
          onClick={() => {
            saveFile({ name: file, type: 'text/csv', content: csvText(rows()) });
            told.value = own.saved(file);
          }}
        >
          CSV
        </button>
      </div>
      <p class="quiet" role="status">
        {told.value}
      </p>
    </>
  );
}
