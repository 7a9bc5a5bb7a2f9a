/** The account of every name in the report: what it stands for, how well that is placed, and what is still open. */
import { useMemo } from 'preact/hooks';
import type { Catalog } from '../../domain/Catalog.ts';
import { ledgerEntries } from '../../domain/ledgerEntries.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { Mention, Resolution } from '../../domain/Report.ts';
import { formatNumber } from '../../i18n/format.ts';
import { LEDGER_MESSAGES } from '../../i18n/ledger/index.ts';
import { useInterface } from '../Interface.ts';
import { ChapterHeading } from '../parts/ChapterHeading.tsx';
import { ChapterNav } from '../parts/ChapterNav.tsx';
import { LedgerItem } from './LedgerItem.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { ResolutionFilter } from './ResolutionFilter.tsx';

export interface CoveragePanelProps {
  readonly catalog: Catalog;
  readonly ledger: readonly Mention[];
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly selected: PlanningFeature | undefined;
  readonly chosen: readonly Resolution[];
  readonly onToggle: (resolution: Resolution) => void;
  readonly onClear: () => void;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
  /** Absent where mistakes cannot be reported. */
  readonly onMistake: ((passages: readonly string[]) => void) | undefined;
}

export function CoveragePanel(props: CoveragePanelProps) {
  const { language, messages } = useInterface();
  const words = LEDGER_MESSAGES[language];
  const { catalog, ledger, placesById, selected, chosen, onSelect, onOpenPassage, onMistake } = props;
  const entries = useMemo(() => ledgerEntries(ledger), [ledger]);
  const shown = entries.filter(({ resolution }) => chosen.length === 0 || chosen.includes(resolution));
  const chapters = catalog.report.chapters
    .map((chapter) => ({ chapter, own: shown.filter((entry) => entry.chapter === chapter.key) }))
    .filter(({ own }) => own.length > 0);
  const mentionsOf = (some: typeof entries) => some.reduce((sum, { count }) => sum + count, 0);
  return (
    <article class="document coverage">
      <header>
        <h2 id="document-heading" tabIndex={-1}>
          {messages.coverage}
        </h2>
        <p>{words.coverageIntro}</p>
      </header>
      <ResolutionFilter entries={entries} chosen={chosen} onToggle={props.onToggle} />
      <div class="filter-summary">
        <p role="status">
          {words.ledgerCount(formatNumber(mentionsOf(shown), language), formatNumber(shown.length, language))}
        </p>
        {chosen.length > 0 && (
          <button type="button" class="text-button" onClick={props.onClear}>
            {messages.clearFilter}
          </button>
        )}
      </div>
      <OpenQuestions catalog={catalog} entries={entries} placesById={placesById} onOpenPassage={onOpenPassage} />
      {onMistake !== undefined && (
        <button type="button" class="text-button" onClick={() => onMistake(selected?.properties.evidence ?? [])}>
          {messages.mistake}
        </button>
      )}
      {chapters.length > 1 && <ChapterNav chapters={chapters.map(({ chapter }) => chapter)} />}
      {chapters.map(({ chapter, own }) => (
        <section key={chapter.key} aria-labelledby={`chapter-${chapter.key}`}>
          <ChapterHeading chapter={chapter} themes={catalog.themes} count={mentionsOf(own)} />
          <ul class="ledger">
            {own.map((entry) => (
              <LedgerItem
                key={entry.key}
                entry={entry}
                place={entry.feature === undefined ? undefined : placesById.get(entry.feature)}
                isSelected={entry.feature !== undefined && entry.feature === selected?.id}
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
