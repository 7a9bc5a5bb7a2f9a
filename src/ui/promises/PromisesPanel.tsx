/** All promises of the report by chapter, with what is known of each, filtered by outcome and by how they stand to the report before. */
import type { Catalog, ReportSummary } from '../../domain/Catalog.ts';
import { outcomeClassOf, type OutcomeClass } from '../../domain/outcomeClass.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { ReportTexts } from '../../domain/Report.ts';
import { reportYearsOf } from '../../domain/reportYears.ts';
import type { ChangeClass } from '../../domain/targetChange.ts';
import { hasChange, toPromises, type Promised } from '../../domain/toPromises.ts';
import { formatNumber } from '../../i18n/format.ts';
import { PROMISES_MESSAGES } from '../../i18n/promises/index.ts';
import { useInterface } from '../Interface.ts';
import { ChapterNav } from '../parts/ChapterNav.tsx';
import { ChangeFilter } from './ChangeFilter.tsx';
import { OutcomeFilter } from './OutcomeFilter.tsx';
import { PromisedChapter, type ChapterOfPromises } from './PromisedChapter.tsx';

export interface PromisesPanelProps {
  readonly catalog: Catalog;
  readonly report: ReportTexts;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly outcomes: readonly OutcomeClass[];
  /** Counts only where there is a report before. */
  readonly changes: readonly ChangeClass[];
  readonly onToggleOutcome: (outcome: OutcomeClass) => void;
  readonly onToggleChange: (change: ChangeClass) => void;
  readonly onClear: () => void;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
}

export function PromisesPanel(props: PromisesPanelProps) {
  const { language, messages } = useInterface();
  const own = PROMISES_MESSAGES[language];
  const { catalog, report, placesById, outcomes, onSelect, onOpenPassage } = props;
  const { previous } = catalog.report;
  const years = reportYearsOf(catalog.report);
  const changes = previous === undefined ? [] : props.changes;
  const promises = toPromises(report);
  const ofOutcome = promises.filter(({ target }) => outcomes.length === 0 || outcomes.includes(outcomeClassOf(target.outcome)));
  const ofChange = promises.filter((each) => hasChange(each, changes));
  const shown = ofOutcome.filter((each) => ofChange.includes(each));
  const dropped = shown.filter(({ change }) => change?.change === 'dropped').length;
  const chapters = byChapter(shown, catalog.report);
  const rest = { years, themes: catalog.themes, placesById, onSelect, onOpenPassage };
  return (
    <article class="document promises">
      <header>
        <h2 id="document-heading" tabIndex={-1}>
          {messages.promises}
        </h2>
        <p>{own.promisesIntro}</p>
      </header>
      <OutcomeFilter targets={ofChange.map(({ target }) => target)} chosen={outcomes} onToggle={props.onToggleOutcome} />
      {years !== undefined && <ChangeFilter promises={ofOutcome} years={years} chosen={changes} onToggle={props.onToggleChange} />}
      <div class="filter-summary">
        <p role="status">
          {messages.promiseCount(formatNumber(shown.length, language))}
          {dropped > 0 && years !== undefined && own.droppedAmong(formatNumber(dropped, language), years)}
        </p>
        {outcomes.length + changes.length > 0 && (
          <button type="button" class="text-button" onClick={props.onClear}>
            {messages.clearFilter}
          </button>
        )}
      </div>
      {shown.length === 0 && <p class="not-found">{changes.length === 0 ? own.noSuchOutcome : own.noSuchPromise}</p>}
      {chapters.length > 1 && <ChapterNav chapters={chapters.map(({ chapter }) => chapter)} />}
      {chapters.map((each) => (
        <PromisedChapter key={each.chapter.key} {...each} {...rest} />
      ))}
      {previous !== undefined && years !== undefined && dropped > 0 && (
        <section class="dropped" aria-labelledby="dropped-heading">
          <h3 id="dropped-heading">{own.changeHint(years).dropped}</h3>
          <p class="quiet">{messages.reportOfYear(previous.id, previous.title[language])}</p>
          {byChapter(shown, previous).map((each) => (
            <PromisedChapter key={each.chapter.key} {...each} {...rest} year={previous.id} />
          ))}
        </section>
      )}
    </article>
  );
}

/** The chapters of a report that hold any of the promises, in its order. */
function byChapter(promises: readonly Promised[], { id, chapters }: ReportSummary): ChapterOfPromises[] {
  return chapters
    .map((chapter) => ({ chapter, promises: promises.filter(({ target }) => target.passage.startsWith(`${id}/${chapter.key}/`)) }))
    .filter((each) => each.promises.length > 0);
}
