/** What the report says of the place: the passages that name it, each with the way to its place in the report. */
import type { ReportSummary } from '../../domain/Catalog.ts';
import type { OriginalSentence } from '../../domain/Original.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { yearOf, type Chapter, type Passage, type ReportTexts } from '../../domain/Report.ts';
import { PLACE_MESSAGES } from '../../i18n/place/index.ts';
import { useInterface } from '../Interface.ts';
import { Loading } from '../parts/Loading.tsx';
import { PassageLink } from '../parts/PassageLink.tsx';
import { DigestText } from '../parts/DigestText.tsx';
import { OriginalText } from '../parts/OriginalText.tsx';
import { datedPassageNumber, passageNumber } from '../parts/passageNumber.ts';

export interface PassagesSectionProps {
  readonly place: PlanningFeature;
  readonly chapters: readonly Chapter[];
  readonly citation: string;
  /** The report before the one in force, where there is one: it may name the place too. */
  readonly previous: ReportSummary | undefined;
  readonly report: ReportTexts | undefined;
  /** The file that could not be read. */
  readonly failure: string | undefined;
  readonly onRetry: () => void;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
}

export function PassagesSection({ place, chapters, citation, previous, report, failure, onRetry, ...rest }: PassagesSectionProps) {
  const { language, messages } = useInterface();
  const own = PLACE_MESSAGES[language];
  const cited = new Set(place.properties.evidence.map((id) => (yearOf(id) === previous?.id ? previous.citation : citation)));
  return (
    <section class="passages">
      <h3>{own.passages}</h3>
      {place.properties.context ? (
        <p class="not-found">{messages.isContext}</p>
      ) : (
        <>
          <p class="quiet">{(report?.originals.size ?? 0) > 0 ? messages.digestNoteWithOriginal : messages.digestNote}</p>
          {report === undefined && <Loading failure={failure} onRetry={onRetry} />}
          {place.properties.evidence.map((id) => {
            const passage = report?.passages.get(id);
            const year = yearOf(id) === previous?.id ? previous.id : undefined;
            const ownChapters = year === undefined ? chapters : previous?.chapters;
            return passage === undefined ? null : (
              <PassageQuote
                key={id}
                passage={passage}
                year={year}
                original={sentencesOf(place.id, report?.originals.get(id))}
                chapter={ownChapters?.find(({ key }) => key === passage.chapter)}
                self={place.id}
                {...rest}
              />
            );
          })}
          {[...cited].map((each) => (
            <p class="source" lang="zh-Hans" key={each}>
              {each}
            </p>
          ))}
        </>
      )}
    </section>
  );
}

/** Of a passage's sentences those that name the place. */
function sentencesOf(place: string, sentences: readonly OriginalSentence[] = []): OriginalSentence[] {
  return sentences.filter(({ names }) => names.some((name) => name.place === place));
}

interface PassageQuoteProps {
  readonly passage: Passage;
  /** Year of its report, where that is not the one in force. */
  readonly year: string | undefined;
  readonly original: readonly OriginalSentence[];
  readonly chapter: Chapter | undefined;
  readonly self: string;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
}

function PassageQuote({ passage, year, original, chapter, self, onSelect, onOpenPassage }: PassageQuoteProps) {
  const { language, messages } = useInterface();
  const number = year === undefined ? passageNumber(passage.id, messages) : datedPassageNumber(passage.id, messages);
  return (
    <blockquote class="passage">
      <p class="passage-place">
        <PassageLink id={passage.id} onOpen={onOpenPassage} label={messages.inReport(number)}>
          {number}
        </PassageLink>
        {messages.chapterName(passage.chapter)} {chapter?.title[language]}
      </p>
      <DigestText segments={passage.text[language]} selected={self} onSelect={onSelect} />
      <OriginalText sentences={original} selected={self} onSelect={onSelect} />
    </blockquote>
  );
}
