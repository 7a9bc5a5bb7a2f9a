/** The account of every name in the report: what it stands for, how well that is placed, and what is still open. */
import { useSignal } from '@preact/signals';
import type { Catalog } from '../../domain/Catalog.ts';
import { ledgerEntries } from '../../domain/ledgerEntries.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { RESOLUTIONS, type Mention, type Resolution } from '../../domain/Report.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';
import { ChapterHeading } from '../report/ChapterHeading.tsx';
import { ChapterNav } from '../report/ChapterNav.tsx';
import { LedgerItem } from './LedgerItem.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { ResolutionFilter } from './ResolutionFilter.tsx';

export interface CoveragePanelProps {
  readonly catalog: Catalog;
  readonly ledger: readonly Mention[];
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
  /** Absent where mistakes cannot be reported. */
  readonly onMistake: ((passages: readonly string[]) => void) | undefined;
}

export function CoveragePanel(props: CoveragePanelProps) {
  const { language, messages } = useInterface();
  const { catalog, ledger, placesById, selected, onSelect, onOpenPassage, onMistake } = props;
  const chosen = useSignal<Resolution | undefined>(undefined);
  const entries = ledgerEntries(ledger);
  const shown = entries.filter(({ resolution }) => chosen.value === undefined || resolution === chosen.value);
  const counts = new Map(
    RESOLUTIONS.map((resolution) => [resolution, ledger.filter((mention) => mention.resolution === resolution).length]),
  );
  const chapters = catalog.report.chapters
    .map((chapter) => ({ chapter, own: shown.filter((entry) => entry.chapter === chapter.key) }))
    .filter(({ own }) => own.length > 0);
  return (
    <article class="document coverage">
      <header>
        <h2 id="document-heading" tabIndex={-1}>
          {messages.coverage}
        </h2>
        <p>{messages.coverageIntro}</p>
      </header>
      <ResolutionFilter counts={counts} chosen={chosen.value} onChoose={(next) => (chosen.value = next)} />
      <p class="quiet" role="status">
        {messages.ledgerCount(
          formatNumber(shown.reduce((sum, { count }) => sum + count, 0), language),
          formatNumber(shown.length, language),
        )}
      </p>
      <OpenQuestions catalog={catalog} entries={entries} placesById={placesById} onOpenPassage={onOpenPassage} />
      {onMistake !== undefined && (
        <button type="button" class="text-button" onClick={() => onMistake(placesById.get(selected ?? '')?.properties.evidence ?? [])}>
          {messages.mistake}
        </button>
      )}
      <ChapterNav chapters={chapters.map(({ chapter }) => chapter)} />
      {chapters.map(({ chapter, own }) => (
        <section key={chapter.key} aria-labelledby={`chapter-${chapter.key}`}>
          <ChapterHeading chapter={chapter} themes={catalog.themes} count={own.reduce((sum, { count }) => sum + count, 0)} />
          <ul class="ledger">
            {own.map((entry) => (
              <LedgerItem
                key={`${entry.asPrinted} ${entry.feature ?? ''}`}
                entry={entry}
                place={entry.feature === undefined ? undefined : placesById.get(entry.feature)}
                isSelected={entry.feature !== undefined && entry.feature === selected}
                onSelect={onSelect}
                onOpenPassage={onOpenPassage}
              />
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
