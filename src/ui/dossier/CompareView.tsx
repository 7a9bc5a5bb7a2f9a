/** Candidates side by side on the screen: their maps at one scale, then criterion by criterion; each leads to its sheet. */
import type { ComponentChildren } from 'preact';
import type { Signal } from '@preact/signals';
import type { CompareTable } from '../../domain/dossier/compareTable.ts';
import type { Candidate } from '../../domain/shortlist/Candidate.ts';
import { DOSSIER_MESSAGES } from '../../i18n/dossier/index.ts';
import { useInterface } from '../Interface.ts';
import { CompareRows, type CompareNames } from './CompareRows.tsx';

export interface CompareViewProps extends CompareNames {
  readonly table: CompareTable;
  readonly mapOf: (candidate: Candidate) => ComponentChildren;
  /** Id of the candidate whose sheet is shown instead. */
  readonly opened: Signal<string | undefined>;
  readonly onPrint: () => void;
}

export function CompareView({ table, mapOf, opened, onPrint, ...names }: CompareViewProps) {
  const { columns } = table;
  const { language } = useInterface();
  const own = DOSSIER_MESSAGES[language];
  if (columns.length < 2) return <p class="not-found">{own.nothingToCompare}</p>;
  return (
    <div class="compare-view">
      <p class="quiet">{own.compareHint}</p>
      <button type="button" class="primary" data-focus onClick={onPrint}>
        {own.printDossier}
      </button>
      <figure class="compare-maps" style={{ '--columns': columns.length }}>
        <div>
          {columns.map(({ candidate }) => (
            <div key={candidate.id}>
              <button type="button" class="text-button" aria-label={own.openSheet(candidate.name[language])} onClick={() => (opened.value = candidate.id)}>
                {candidate.name[language]}
              </button>
              {mapOf(candidate)}
            </div>
          ))}
        </div>
        <figcaption class="quiet">{own.mapsAlike}</figcaption>
      </figure>
      <CompareRows table={table} {...names} />
    </div>
  );
}
