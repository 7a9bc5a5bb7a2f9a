/** A row of chapter numbers that leads to each chapter of a panel. */
import type { Chapter } from '../../domain/Report.ts';
import { useInterface } from '../Interface.ts';
import { chapterElement } from './ChapterHeading.tsx';

export interface ChapterNavProps {
  readonly chapters: readonly Chapter[];
  /** Year of the report, where it is not the one in force. */
  readonly year?: string | undefined;
}

export function ChapterNav({ chapters, year }: ChapterNavProps) {
  const { language, messages } = useInterface();
  return (
    <nav class="chapter-nav" aria-label={messages.contents}>
      {year !== undefined && <span class="chapter-nav-year">{year}</span>}
      {chapters.map(({ key, title }) => (
        <button
          type="button"
          key={key}
          title={title[language]}
          aria-label={`${messages.chapterName(key)} ${title[language]}`}
          onClick={() => {
            const heading = document.getElementById(chapterElement(key, year));
            heading?.scrollIntoView({ block: 'start' });
            heading?.focus({ preventScroll: true });
          }}
        >
          {messages.chapterShort(key)}
        </button>
      ))}
    </nav>
  );
}
