/** The digest as a document beside the map, in the report's numbering: a name selects, a selection shows its passages. */
import { useEffect, useMemo } from 'preact/hooks';
import type { Catalog } from '../../domain/Catalog.ts';
import { yearOf, type ReportTexts } from '../../domain/Report.ts';
import { READING_MESSAGES } from '../../i18n/reading/index.ts';
import { useInterface } from '../Interface.ts';
import { ChapterHeading, chapterElement } from '../parts/ChapterHeading.tsx';
import { ChapterNav } from '../parts/ChapterNav.tsx';
import { OtherReport } from './OtherReport.tsx';
import { passageElement, PassageView } from './PassageView.tsx';

export interface ReportPanelProps {
  readonly catalog: Catalog;
  readonly report: ReportTexts;
  /** Id of the place whose names are marked. */
  readonly selected: string | undefined;
  /** Id of the passage that the address names. */
  readonly open: string | undefined;
  /** Counts the passages that were asked for: asking for the same one again shows it again. */
  readonly openings: number;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onMistake: ((passages: readonly string[]) => void) | undefined;
}

export function ReportPanel(props: ReportPanelProps) {
  const { language, messages } = useInterface();
  const own = READING_MESSAGES[language];
  const { catalog, report, selected, open, openings, onOpen } = props;
  const { previous } = catalog.report;
  const shown = open !== undefined && yearOf(open) === previous?.id ? previous : catalog.report;
  const year = shown === previous ? previous.id : undefined;
  useEffect(() => {
    if (open === undefined) return;
    const element = document.getElementById(passageElement(open));
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [open, openings]);
  const chapters = useMemo(
    () =>
      shown.chapters.map((chapter) => ({
        chapter,
        passages: [...report.passages.values()]
          .filter((passage) => yearOf(passage.id) === shown.id && passage.chapter === chapter.key)
          .map((passage) => ({
            passage,
            targets: [...report.targets, ...report.previousTargets].filter((target) => target.passage === passage.id),
            results: report.results.filter((result) => result.passage === passage.id),
          })),
      })),
    [shown, report],
  );
  return (
    <article class="document report">
      <header>
        <h2 id="document-heading" tabIndex={-1}>
          {shown.title[language]}
        </h2>
        <p class="quiet">
          {report.originals.size > 0 ? messages.digestNoteWithOriginal : messages.digestNote} <span lang="zh-Hans">{shown.citation}</span>
        </p>
        {previous !== undefined && <OtherReport other={shown === previous ? catalog.report : previous} {...{ report, onOpen }} />}
        {open !== undefined && !report.passages.has(open) && <p role="alert">{own.noSuchPassage(open)}</p>}
      </header>
      <ChapterNav chapters={shown.chapters} year={year} />
      {chapters.map(({ chapter, passages }) => (
        <section key={chapter.key} aria-labelledby={chapterElement(chapter.key, year)}>
          <ChapterHeading chapter={chapter} themes={catalog.themes} year={year} />
          {passages.map(({ passage, targets, results }) => (
            <PassageView
              key={passage.id}
              passage={passage}
              targets={targets}
              results={results}
              isDated={year !== undefined}
              original={report.originals.get(passage.id) ?? []}
              isOpen={passage.id === open}
              selected={selected}
              onSelect={props.onSelect}
              onOpen={onOpen}
              onMistake={props.onMistake}
            />
          ))}
        </section>
      ))}
    </article>
  );
}
