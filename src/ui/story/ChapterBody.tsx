/** What a chapter of the story tells: its paragraphs with the passages they rest on, and its promises with their outcome. */
import type { ReportTexts } from '../../domain/Report.ts';
import type { StoryChapter } from '../../domain/story/Story.ts';
import { STORY_MESSAGES } from '../../i18n/story/index.ts';
import { useInterface } from '../Interface.ts';
import { DigestText } from '../parts/DigestText.tsx';
import { PassageLink } from '../parts/PassageLink.tsx';
import { passageNumber } from '../parts/passageNumber.ts';
import { ToldPromise } from './ToldPromise.tsx';

export interface ChapterBodyProps {
  readonly chapter: StoryChapter;
  /** Undefined while it is on its way: the promises come with it. */
  readonly report: ReportTexts | undefined;
  /** Id of the place whose name is marked. */
  readonly selected?: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (passage: string) => void;
  /** Level of the heading above the promises; the title of the chapter stands one above it. */
  readonly headingLevel?: 3 | 4;
  /** False where there is no report to go to: passages are then named alone. */
  readonly hasPassageLinks?: boolean;
}

export function ChapterBody({ chapter, report, selected, onSelect, onOpenPassage, headingLevel = 4, hasPassageLinks = true }: ChapterBodyProps) {
  const { language, messages } = useInterface();
  const own = STORY_MESSAGES[language];
  const Heading = `h${headingLevel}` as const;
  const targets = chapter.targets.flatMap((id) => report?.targets.find((target) => target.id === id) ?? []);
  return (
    <div class="told">
      {chapter.paragraphs.map(({ text, passages }, index) => (
        <div class="told-paragraph" key={index}>
          <DigestText segments={text[language]} selected={selected} onSelect={onSelect} />
          {passages.length > 0 && (
            <p class="told-passages">
              <span class="visually-hidden">{own.sources}</span>
              {passages.map((passage) => {
                const name = messages.inReport(passageNumber(passage, messages));
                return hasPassageLinks ? (
                  <PassageLink key={passage} id={passage} onOpen={onOpenPassage}>
                    {name}
                  </PassageLink>
                ) : (
                  <span key={passage}>{name}</span>
                );
              })}
            </p>
          )}
        </div>
      ))}
      {targets.length > 0 && (
        <section class="told-promises">
          <Heading>{own.promises}</Heading>
          <ul>
            {targets.map((target) => (
              <ToldPromise key={target.id} target={target} onOpenPassage={hasPassageLinks ? onOpenPassage : undefined} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
