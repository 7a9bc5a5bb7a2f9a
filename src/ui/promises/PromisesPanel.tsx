/** All promises of the report by chapter, with what is known of each, filtered by outcome. */
import type { Catalog } from '../../domain/Catalog.ts';
import { outcomeClassOf, type OutcomeClass } from '../../domain/outcomeClass.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { ReportTexts } from '../../domain/Report.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';
import { ChapterHeading } from '../parts/ChapterHeading.tsx';
import { ChapterNav } from '../parts/ChapterNav.tsx';
import { OutcomeFilter } from './OutcomeFilter.tsx';
import { PromiseItem } from './PromiseItem.tsx';

export interface PromisesPanelProps {
  readonly catalog: Catalog;
  readonly report: ReportTexts;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly chosen: readonly OutcomeClass[];
  readonly onToggle: (outcome: OutcomeClass) => void;
  readonly onClear: () => void;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
}

export function PromisesPanel(props: PromisesPanelProps) {
  const { language, messages } = useInterface();
  const { catalog, report, placesById, chosen, onSelect, onOpenPassage } = props;
  const shown = report.targets.filter(({ outcome }) => chosen.length === 0 || chosen.includes(outcomeClassOf(outcome)));
  const chapters = catalog.report.chapters
    .map((chapter) => ({
      chapter,
      targets: shown.filter(({ passage }) => report.passages.get(passage)?.chapter === chapter.key),
    }))
    .filter(({ targets }) => targets.length > 0);
  return (
    <article class="document promises">
      <header>
        <h2 id="document-heading" tabIndex={-1}>
          {messages.promises}
        </h2>
        <p>{messages.promisesIntro}</p>
      </header>
      <OutcomeFilter targets={report.targets} chosen={chosen} onToggle={props.onToggle} />
      <div class="filter-summary">
        <p role="status">{messages.promiseCount(formatNumber(shown.length, language))}</p>
        {chosen.length > 0 && (
          <button type="button" class="text-button" onClick={props.onClear}>
            {messages.clearFilter}
          </button>
        )}
      </div>
      {shown.length === 0 && <p class="not-found">{messages.noSuchOutcome}</p>}
      {chapters.length > 1 && <ChapterNav chapters={chapters.map(({ chapter }) => chapter)} />}
      {chapters.map(({ chapter, targets }) => (
        <section key={chapter.key} aria-labelledby={`chapter-${chapter.key}`}>
          <ChapterHeading chapter={chapter} themes={catalog.themes} count={targets.length} />
          <ul>
            {targets.map((target) => (
              <PromiseItem
                key={target.id}
                target={target}
                placesById={placesById}
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
