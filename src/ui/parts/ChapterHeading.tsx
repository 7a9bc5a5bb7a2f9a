/** The heading of a chapter: number, title, and the mark of its theme. */
import type { Chapter, ChapterKey } from '../../domain/Report.ts';
import { toneOf } from '../../domain/Scheme.ts';
import type { Theme } from '../../domain/Theme.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export interface ChapterHeadingProps {
  readonly chapter: Chapter;
  readonly themes: readonly Theme[];
  readonly count?: number;
  /** Year of the report, where it is not the one in force. */
  readonly year?: string | undefined;
  /** `h4` below a heading of its own. */
  readonly level?: 'h3' | 'h4';
}

export function ChapterHeading({ chapter, themes, count, year, level: Heading = 'h3' }: ChapterHeadingProps) {
  const { language, messages, scheme } = useInterface();
  const theme = themes.find(({ id }) => id === chapter.theme);
  return (
    <>
      <Heading
        class="chapter-heading"
        id={chapterElement(chapter.key, year)}
        tabIndex={-1}
        style={{ '--theme': theme?.colour[toneOf(scheme)] }}
      >
        <span class="theme-icon">{theme !== undefined && <Icon name={theme.icon} size={16} />}</span>
        <span>
          {year !== undefined && `${year} · `}
          <span class="chapter-number">{messages.chapterName(chapter.key)}</span> {chapter.title[language]}
        </span>
        {count !== undefined && <span class="count">{formatNumber(count, language)}</span>}
      </Heading>
      {chapter.printedInPart !== undefined && <p class="printed-in-part">{chapter.printedInPart[language]}</p>}
    </>
  );
}

/** Id of the heading. */
export function chapterElement(key: ChapterKey, year?: string): string {
  return year === undefined ? `chapter-${key}` : `chapter-${year}-${key}`;
}
