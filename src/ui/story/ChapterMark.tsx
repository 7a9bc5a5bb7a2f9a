/** The mark of a chapter: its number in the report with the icon and colour of its theme. */
import { toneOf } from '../../domain/Scheme.ts';
import type { StoryChapter } from '../../domain/story/Story.ts';
import type { Theme } from '../../domain/Theme.ts';
import { STORY_MESSAGES } from '../../i18n/story/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export interface ChapterMarkProps {
  readonly chapter: StoryChapter;
  readonly isFirst: boolean;
  readonly themes: readonly Theme[];
  /** Side of the icon in pixels. */
  readonly iconSize?: number;
}

export function ChapterMark({ chapter, isFirst, themes, iconSize = 18 }: ChapterMarkProps) {
  const { language, messages, scheme } = useInterface();
  const theme = themes.find(({ id }) => id === chapter.theme);
  const own = STORY_MESSAGES[language];
  const words = chapter.report === undefined ? (isFirst ? own.opening : own.closing) : messages.chapterName(chapter.report);
  return (
    <p class="chapter-mark" style={{ '--theme': theme?.colour[toneOf(scheme)] }}>
      <span class="theme-icon">
        <Icon name={theme?.icon ?? 'book-open'} size={iconSize} />
      </span>
      <span>{words}</span>
    </p>
  );
}
