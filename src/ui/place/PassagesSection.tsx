/** What the report says of the place: the passages that name it, with their figures. */
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { Chapter, Passage, ReportTexts, Target } from '../../domain/Report.ts';
import { useInterface } from '../Interface.ts';
import { Figure } from './Figure.tsx';
import { PlaceLink } from './PlaceLink.tsx';

export interface PassagesSectionProps {
  readonly place: PlanningFeature;
  readonly isContext: boolean;
  readonly chapters: readonly Chapter[];
  readonly citation: string;
  readonly report: ReportTexts | undefined;
  /** The file that could not be read. */
  readonly failure: string | undefined;
  readonly onRetry: () => void;
  readonly onSelect: (id: string) => void;
}

export function PassagesSection({ place, isContext, chapters, citation, report, failure, onRetry, onSelect }: PassagesSectionProps) {
  const { messages } = useInterface();
  return (
    <section class="passages">
      <h3>{messages.passages}</h3>
      {isContext ? (
        <p class="not-found">{messages.isContext}</p>
      ) : (
        <>
          <p class="quiet">{messages.digestNote}</p>
          {failure !== undefined && (
            <div role="alert">
              <p>{messages.loadFailed(failure)}</p>
              <button type="button" class="text-button" onClick={onRetry}>
                {messages.retry}
              </button>
            </div>
          )}
          {report === undefined && failure === undefined && <p class="quiet">{messages.fetching}</p>}
          {place.properties.evidence.map((id) => {
            const passage = report?.passages.get(id);
            return passage === undefined ? null : (
              <PassageView
                key={id}
                passage={passage}
                chapter={chapters.find(({ number }) => number === passage.chapter)}
                targets={report?.targets.filter((target) => target.passage === id) ?? []}
                self={place.id}
                onSelect={onSelect}
              />
            );
          })}
          <p class="source">{citation}</p>
        </>
      )}
    </section>
  );
}

interface PassageViewProps {
  readonly passage: Passage;
  readonly chapter: Chapter | undefined;
  readonly targets: readonly Target[];
  readonly self: string;
  readonly onSelect: (id: string) => void;
}

function PassageView({ passage, chapter, targets, self, onSelect }: PassageViewProps) {
  const { language, messages } = useInterface();
  return (
    <blockquote class="passage">
      <p class="passage-place">
        {messages.passageOf(String(passage.chapter), chapter?.title[language] ?? '', String(passage.order))}
      </p>
      <p>
        {passage.text[language].map(({ text, place }, index) => {
          if (place === undefined) return text;
          if (place === self) return <mark key={index}>{text}</mark>;
          return (
            <PlaceLink id={place} key={index} onSelect={onSelect}>
              {text}
            </PlaceLink>
          );
        })}
      </p>
      {targets.length > 0 && (
        <ul class="targets" aria-label={messages.targets}>
          {targets.map(({ id, label, comparator, value, unit, year }) => (
            <li key={id}>
              <span class="figure">
                {messages.comparator[comparator]} <Figure value={value} unit={unit} />
              </span>
              <span>
                {label[language]}
                {year !== undefined && ` · ${messages.byYear(String(year))}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </blockquote>
  );
}
