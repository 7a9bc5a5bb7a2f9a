/** A row of chapter numbers that leads to each chapter of a panel. */
import type { Chapter } from '../../domain/Report.ts';
import { useInterface } from '../Interface.ts';

export function ChapterNav({ chapters }: { readonly chapters: readonly Chapter[] }) {
  const { language, messages } = useInterface();
  return (
    <nav class="chapter-nav" aria-label={messages.contents}>
      {chapters.map(({ key, title }) => (
        <button
          type="button"
          key={key}
          title={title[language]}
          aria-label={`${messages.chapterName(key)} ${title[language]}`}
          onClick={() => {
            const heading = document.getElementById(`chapter-${key}`);
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
