/** The heading of a chapter: number, title, and the mark of its theme. */
import type { Chapter } from '../../domain/Report.ts';
import { toneOf } from '../../domain/Scheme.ts';
import type { Theme } from '../../domain/Theme.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export interface ChapterHeadingProps {
  readonly chapter: Chapter;
  readonly themes: readonly Theme[];
  readonly count?: number;
}

export function ChapterHeading({ chapter, themes, count }: ChapterHeadingProps) {
  const { language, messages, scheme } = useInterface();
  const theme = themes.find(({ id }) => id === chapter.theme);
  return (
    <>
      <h3
        class="chapter-heading"
        id={`chapter-${chapter.key}`}
        tabIndex={-1}
        style={{ '--theme': theme?.colour[toneOf(scheme)] }}
      >
        <span class="theme-icon">{theme !== undefined && <Icon name={theme.icon} size={16} />}</span>
        <span>
          <span class="chapter-number">{messages.chapterName(chapter.key)}</span> {chapter.title[language]}
        </span>
        {count !== undefined && <span class="count">{formatNumber(count, language)}</span>}
      </h3>
      {chapter.printedInPart !== undefined && <p class="printed-in-part">{chapter.printedInPart[language]}</p>}
    </>
  );
}
