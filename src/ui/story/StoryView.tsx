/** The chapters of the story one below the other, with the way from one to the next. */
import type { RefObject } from 'preact';
import { toneOf } from '../../domain/Scheme.ts';
import type { ReportTexts } from '../../domain/Report.ts';
import type { StoryChapter } from '../../domain/story/Story.ts';
import { stepFrom } from '../../domain/story/stepOf.ts';
import type { Theme } from '../../domain/Theme.ts';
import { formatNumber } from '../../i18n/format.ts';
import { STORY_MESSAGES } from '../../i18n/story/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { StateLink, type StateLinkProps } from '../parts/StateLink.tsx';
import { ChapterBody } from './ChapterBody.tsx';
import { ChapterMark } from './ChapterMark.tsx';
import { ChapterProgress } from './ChapterProgress.tsx';
import { chapterHeading, chapterSection } from './chapterSection.ts';

type Way = Pick<StateLinkProps, 'to' | 'onFollow'>;

export interface StoryViewProps {
  readonly article: RefObject<HTMLElement | null>;
  readonly chapters: readonly StoryChapter[];
  readonly current: StoryChapter;
  /** What the address asked for in vain. */
  readonly unknown: string | undefined;
  readonly themes: readonly Theme[];
  readonly report: ReportTexts | undefined;
  readonly selected: string | undefined;
  /** True where the map looks elsewhere than the chapter. */
  readonly hasMoved: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onChapter: (id: string) => void;
  readonly onComeBack: () => void;
  /** Absent before the public, as is the handout. */
  readonly onPresent: Way | undefined;
  readonly onHandout: Way | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (passage: string) => void;
}

export function StoryView(props: StoryViewProps) {
  const { language, messages, scheme } = useInterface();
  const { chapters, current, unknown, themes, onPresent, onHandout } = props;
  const own = STORY_MESSAGES[language];
  const at = chapters.indexOf(current);
  const count = (value: number) => formatNumber(value, language);
  const step = (steps: number) => props.onChapter(stepFrom(chapters, current.id, steps)?.id ?? current.id);
  return (
    <article class="document story" ref={props.article} onKeyDown={props.onKeyDown}>
      <header class="story-head">
        <h2 id="document-heading" tabIndex={-1}>
          {messages.viewName.story}
        </h2>
        <p class="quiet">{own.intro}</p>
        {unknown !== undefined && <p role="alert">{own.noSuchChapter(unknown)}</p>}
        {onPresent !== undefined && onHandout !== undefined && (
          <nav class="story-tools" aria-label={own.tools}>
            <StateLink class="story-tool" {...onPresent}>
              <Icon name="play" size={16} />
              {own.present}
            </StateLink>
            <StateLink class="story-tool" {...onHandout}>
              <Icon name="book-open" size={16} />
              {own.handout}
            </StateLink>
          </nav>
        )}
      </header>
      <div class="story-progress">
        <ChapterProgress chapters={chapters} current={current.id} themes={themes} onChapter={props.onChapter} />
      </div>
      {chapters.map((chapter, index) => (
        <section
          key={chapter.id}
          id={chapterSection(chapter.id)}
          class={chapter === current ? 'story-chapter is-current' : 'story-chapter'}
          aria-labelledby={chapterHeading(chapter.id)}
          style={{ '--theme': themes.find(({ id }) => id === chapter.theme)?.colour[toneOf(scheme)] }}
        >
          <ChapterMark chapter={chapter} isFirst={index === 0} themes={themes} />
          <h3 id={chapterHeading(chapter.id)} tabIndex={-1}>
            {chapter.title[language]}
          </h3>
          <ChapterBody chapter={chapter} report={props.report} selected={props.selected} onSelect={props.onSelect} onOpenPassage={props.onOpenPassage} />
        </section>
      ))}
      <div class="story-foot">
        <button type="button" class="story-step" aria-label={own.previous} disabled={at === 0} onClick={() => step(-1)}>
          <Icon name="chevron-left" />
        </button>
        {props.hasMoved ? (
          <button type="button" class="story-return" onClick={props.onComeBack}>
            <Icon name="rotate-ccw" size={16} />
            {own.backToChapter}
          </button>
        ) : (
          <p class="story-place">
            <span class="story-count">
              {count(at + 1)} / {count(chapters.length)}
            </span>{' '}
            {current.title[language]}
          </p>
        )}
        <button type="button" class="story-step" aria-label={own.next} disabled={at === chapters.length - 1} onClick={() => step(1)}>
          <Icon name="chevron-right" />
        </button>
      </div>
      <p class="visually-hidden" role="status">
        {own.chapterOf(count(at + 1), count(chapters.length), current.title[language])}
      </p>
    </article>
  );
}
