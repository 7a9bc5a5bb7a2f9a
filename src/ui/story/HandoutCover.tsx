/** The head of the handout: what it is, from when its data are, and its chapters. */
import type { ComponentChildren } from 'preact';
import type { StoryChapter } from '../../domain/story/Story.ts';
import type { Theme } from '../../domain/Theme.ts';
import { STORY_MESSAGES } from '../../i18n/story/index.ts';
import { useInterface } from '../Interface.ts';
import { ChapterMark } from './ChapterMark.tsx';

export interface HandoutCoverProps {
  readonly chapters: readonly StoryChapter[];
  readonly themes: readonly Theme[];
  readonly title: string;
  readonly subtitle: string;
  readonly dataTo: string;
  readonly qr: ComponentChildren;
}

export function HandoutCover({ chapters, themes, title, subtitle, dataTo, qr }: HandoutCoverProps) {
  const { language } = useInterface();
  const own = STORY_MESSAGES[language].print;
  return (
    <section class="handout-cover">
      <header class="handout-title">
        <div>
          <h1>{title}</h1>
          <p class="dossier-other">
            {subtitle} · {own.title}
          </p>
          <p>{own.cover}</p>
          <p>{dataTo}</p>
        </div>
        {qr}
      </header>
      <ol class="handout-contents" aria-label={own.contents}>
        {chapters.map((chapter, index) => (
          <li key={chapter.id}>
            <ChapterMark chapter={chapter} isFirst={index === 0} themes={themes} iconSize={12} />
            <span>{chapter.title[language]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
