/** The card of a presentation: the chapter in large type, how far the story is told, and what can be done. */
import type { RefObject } from 'preact';
import { toneOf } from '../../domain/Scheme.ts';
import type { ReportTexts } from '../../domain/Report.ts';
import type { StoryChapter } from '../../domain/story/Story.ts';
import type { Theme } from '../../domain/Theme.ts';
import { formatNumber } from '../../i18n/format.ts';
import { STORY_MESSAGES, type PresentKey } from '../../i18n/story/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { ChapterBody } from './ChapterBody.tsx';
import { ChapterMark } from './ChapterMark.tsx';
import { ChapterProgress } from './ChapterProgress.tsx';
import { ChapterNotes } from './PresentNotes.tsx';
import { PresentKeys } from './PresentKeys.tsx';

export interface PresentCardProps {
  readonly card: RefObject<HTMLElement | null>;
  readonly chapters: readonly StoryChapter[];
  readonly current: StoryChapter;
  readonly themes: readonly Theme[];
  readonly heading: string;
  readonly report: ReportTexts | undefined;
  readonly selected: string | undefined;
  readonly showsNotes: boolean;
  readonly showsKeys: boolean;
  /** True where the browser opened no window for the notes. */
  readonly isBlocked: boolean;
  readonly onAct: (key: PresentKey) => void;
  readonly onLeave: () => void;
  readonly onChapter: (id: string) => void;
  readonly onSelect: (id: string) => void;
}

export function PresentCard(props: PresentCardProps) {
  const { language, scheme } = useInterface();
  const words = STORY_MESSAGES[language];
  const own = words.presenter;
  const { chapters, current, themes, onAct } = props;
  const at = chapters.indexOf(current);
  const place = [at + 1, chapters.length].map((value) => formatNumber(value, language)) as [string, string];
  return (
    <>
      <section class="present-card" ref={props.card} aria-label={words.chapterOf(...place, current.title[language])} style={{ '--theme': themes.find(({ id }) => id === current.theme)?.colour[toneOf(scheme)] }}>
        <h1 class="visually-hidden">{props.heading}</h1>
        {/* Where even the least type leaves something below, it scrolls. */}
        <div class="present-body" tabIndex={0} role="group" aria-label={current.title[language]}>
          <header>
            <ChapterMark chapter={current} isFirst={at === 0} themes={themes} />
            <h2>{current.title[language]}</h2>
          </header>
          <ChapterBody chapter={current} report={props.report} selected={props.selected} onSelect={props.onSelect} onOpenPassage={() => undefined} headingLevel={3} hasPassageLinks={false} />
        </div>
        <div class="present-foot">
          <div class="present-turn">
            <button type="button" class="present-button" aria-label={words.previous} disabled={at === 0} onClick={() => onAct('previous')}>
              <Icon name="chevron-left" size={28} />
            </button>
            <ChapterProgress chapters={chapters} current={current.id} themes={themes} onChapter={props.onChapter} />
            <button type="button" class="present-button" aria-label={words.next} disabled={at === chapters.length - 1} onClick={() => onAct('next')}>
              <Icon name="chevron-right" size={28} />
            </button>
          </div>
          <div class="present-tools" role="group" aria-label={own.controls}>
            <button type="button" class="present-button" aria-pressed={props.showsNotes} onClick={() => onAct('notes')}>
              {own.notes}
            </button>
            <button type="button" class="present-button" onClick={() => onAct('window')}>
              {own.notesWindow}
            </button>
            {document.fullscreenEnabled && (
              <button type="button" class="present-button" onClick={() => onAct('screen')}>
                {own.fullScreen}
              </button>
            )}
            <button type="button" class="present-button" aria-pressed={props.showsKeys} onClick={() => onAct('keys')}>
              {own.keys}
            </button>
            <button type="button" class="present-button" onClick={props.onLeave}>
              {own.leave}
            </button>
          </div>
        </div>
      </section>
      {props.showsNotes && (
        <aside class="present-notes" aria-label={own.notes}>
          {props.isBlocked && <p role="alert">{own.notesBlocked}</p>}
          <ChapterNotes chapter={current} />
        </aside>
      )}
      {props.showsKeys && <PresentKeys onClose={() => onAct('keys')} />}
      <p class="visually-hidden" role="status">
        {words.chapterOf(...place, current.title[language])}
      </p>
    </>
  );
}
