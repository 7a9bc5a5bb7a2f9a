/** What a presenter has before him in a window of his own. */
import type { StoryChapter } from '../../domain/story/Story.ts';
import { stepFrom } from '../../domain/story/stepOf.ts';
import { formatNumber } from '../../i18n/format.ts';
import { formatElapsed } from '../../i18n/formatElapsed.ts';
import { STORY_MESSAGES } from '../../i18n/story/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export interface PresentNotesProps {
  readonly chapters: readonly StoryChapter[];
  readonly current: StoryChapter;
  /** Undefined where nobody presents, or has not told yet. */
  readonly elapsedMs: number | undefined;
  /** True once that is sure. */
  readonly isAlone: boolean;
  readonly onTurn: (chapter: StoryChapter | undefined) => void;
  readonly onRestart: () => void;
}

export function PresentNotes({ chapters, current, elapsedMs, isAlone, onTurn, onRestart }: PresentNotesProps) {
  const { language } = useInterface();
  const words = STORY_MESSAGES[language];
  const own = words.presenter;
  const at = chapters.indexOf(current);
  const next = at < chapters.length - 1 ? chapters[at + 1] : undefined;
  return (
    <>
      <header class="notes-head">
        <p>
          {formatNumber(at + 1, language)} / {formatNumber(chapters.length, language)}
        </p>
        <h1>{current.title[language]}</h1>
        {elapsedMs !== undefined && (
          <p class="notes-clock">
            <span>{own.elapsed}</span> <time>{formatElapsed(elapsedMs)}</time>
            <button type="button" class="present-button" onClick={onRestart}>
              <Icon name="rotate-ccw" size={20} />
              <span class="visually-hidden">{own.restart}</span>
            </button>
          </p>
        )}
      </header>
      {isAlone && <p role="alert">{own.alone}</p>}
      <ChapterNotes chapter={current} />
      <footer class="notes-foot">
        <button type="button" class="present-button" disabled={at === 0 || elapsedMs === undefined} onClick={() => onTurn(stepFrom(chapters, current.id, -1))}>
          <Icon name="chevron-left" size={22} />
          {words.previous}
        </button>
        <p>{next === undefined ? own.isLast : own.nextIs(next.title[language])}</p>
        <button type="button" class="present-button" disabled={next === undefined || elapsedMs === undefined} onClick={() => onTurn(next)}>
          {words.next}
          <Icon name="chevron-right" size={22} />
        </button>
      </footer>
    </>
  );
}

export function ChapterNotes({ chapter }: { readonly chapter: StoryChapter }) {
  const { language } = useInterface();
  const own = STORY_MESSAGES[language].presenter;
  if (chapter.notes.length === 0) return <p class="present-note">{own.noNotes}</p>;
  return (
    <ul class="present-note-list">
      {chapter.notes.map((note, index) => (
        <li class="present-note" key={index}>
          {note[language]}
        </li>
      ))}
    </ul>
  );
}
