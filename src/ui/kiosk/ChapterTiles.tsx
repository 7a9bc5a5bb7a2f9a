/** The chapters of the report as large tiles, where the story itself opens and closes. */
import { toneOf } from '../../domain/Scheme.ts';
import type { StoryChapter } from '../../domain/story/Story.ts';
import type { Theme } from '../../domain/Theme.ts';
import { KIOSK_MESSAGES } from '../../i18n/kiosk/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export interface ChapterTilesProps {
  readonly chapters: readonly StoryChapter[];
  readonly themes: readonly Theme[];
  readonly onChapter: (id: string) => void;
}

export function ChapterTiles({ chapters, themes, onChapter }: ChapterTilesProps) {
  const { language, scheme } = useInterface();
  const tiles = chapters.flatMap((chapter) => {
    const theme = themes.find(({ id }) => id === chapter.theme);
    return theme === undefined ? [] : [{ chapter, theme }];
  });
  return (
    <nav class="chapter-tiles" aria-label={KIOSK_MESSAGES[language].chapters}>
      {tiles.map(({ chapter, theme }) => (
        <button type="button" key={chapter.id} data-kiosk-control style={{ '--theme': theme.colour[toneOf(scheme)] }} onClick={() => onChapter(chapter.id)}>
          <span class="theme-icon">
            <Icon name={theme.icon} size={20} />
          </span>
          {theme.short[language]}
        </button>
      ))}
    </nav>
  );
}
