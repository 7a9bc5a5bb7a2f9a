/** The digest as a document beside the map, in the report's numbering: a name selects, a selection shows its passages. */
import { useEffect } from 'preact/hooks';
import type { Catalog } from '../../domain/Catalog.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { ReportTexts } from '../../domain/Report.ts';
import { useInterface } from '../Interface.ts';
import { ChapterHeading } from './ChapterHeading.tsx';
import { ChapterNav } from './ChapterNav.tsx';
import { passageElement, PassageView } from './PassageView.tsx';
import { Walk } from './Walk.tsx';

export interface ReportPanelProps {
  readonly catalog: Catalog;
  readonly report: ReportTexts;
  readonly selected: PlanningFeature | undefined;
  /** Id of the passage that the address names. */
  readonly open: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** False while the panel of the place was opened last. */
  readonly isInFront: boolean;
  readonly onShowPlace: () => void;
  readonly onMistake: ((passages: readonly string[]) => void) | undefined;
}

export function ReportPanel(props: ReportPanelProps) {
  const { language, messages } = useInterface();
  const { catalog, report, selected, open, isInFront, onOpen } = props;
  useEffect(() => {
    if (open === undefined || !isInFront) return;
    const element = document.getElementById(passageElement(open));
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }, [open, isInFront]);
  const evidence = selected?.properties.evidence ?? [];
  return (
    <article class="document report">
      <header>
        <h2 id="document-heading" tabIndex={-1}>
          {catalog.report.title[language]}
        </h2>
        <p class="quiet">
          {messages.digestNote} {catalog.report.citation}
        </p>
        {open !== undefined && !report.passages.has(open) && <p role="alert">{messages.noSuchPassage(open)}</p>}
      </header>
      <ChapterNav chapters={catalog.report.chapters} />
      {selected !== undefined && evidence.length > 0 && (
        <Walk
          name={selected.properties.name[language]}
          passages={evidence}
          open={open}
          onOpen={onOpen}
          onShowPlace={props.onShowPlace}
        />
      )}
      {catalog.report.chapters.map((chapter) => (
        <section key={chapter.key} aria-labelledby={`chapter-${chapter.key}`}>
          <ChapterHeading chapter={chapter} themes={catalog.themes} />
          {[...report.passages.values()]
            .filter((passage) => passage.chapter === chapter.key)
            .map((passage) => (
              <PassageView
                key={passage.id}
                passage={passage}
                targets={report.targets.filter((target) => target.passage === passage.id)}
                results={report.results.filter((result) => result.passage === passage.id)}
                isOpen={passage.id === open}
                selected={selected?.id}
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
