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
  /** Year of the report, where it is not the one in force: the heading then stands below another. */
  readonly year?: string | undefined;
}

export function ChapterHeading({ chapter, themes, count, year }: ChapterHeadingProps) {
  const { language, messages, scheme } = useInterface();
  const theme = themes.find(({ id }) => id === chapter.theme);
  const Heading = year === undefined ? 'h3' : 'h4';
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
