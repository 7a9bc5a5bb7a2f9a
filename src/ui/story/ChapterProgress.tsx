/** A row of marks, one for each chapter, that says how far the story is told and leads to each. */
import { toneOf } from '../../domain/Scheme.ts';
import type { StoryChapter } from '../../domain/story/Story.ts';
import type { Theme } from '../../domain/Theme.ts';
import { formatNumber } from '../../i18n/format.ts';
import { STORY_MESSAGES } from '../../i18n/story/index.ts';
import { useInterface } from '../Interface.ts';

export interface ChapterProgressProps {
  readonly chapters: readonly StoryChapter[];
  /** Id of the chapter that is told. */
  readonly current: string | undefined;
  readonly themes: readonly Theme[];
  readonly onChapter: (id: string) => void;
}

export function ChapterProgress({ chapters, current, themes, onChapter }: ChapterProgressProps) {
  const { language, scheme } = useInterface();
  const own = STORY_MESSAGES[language];
  const at = chapters.findIndex(({ id }) => id === current);
  return (
    <nav class="chapter-progress" aria-label={own.chapters}>
      <ol>
        {chapters.map(({ id, theme, title }, index) => (
          <li key={id}>
            <button
              type="button"
              class={index < at ? 'is-done' : undefined}
              aria-current={index === at ? 'step' : undefined}
              aria-label={own.chapterOf(formatNumber(index + 1, language), formatNumber(chapters.length, language), title[language])}
              title={title[language]}
              style={{ '--theme': themes.find((each) => each.id === theme)?.colour[toneOf(scheme)] }}
              onClick={() => onChapter(id)}
            >
              <span class="chapter-step" />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
