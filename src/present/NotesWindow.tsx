/** The window of a presenter: the notes in large type, what is told and what comes next, and the time since the start. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { StoryChapter } from '../domain/story/Story.ts';
import { chapterOf, stepFrom } from '../domain/story/stepOf.ts';
import { STORY_MESSAGES } from '../i18n/story/index.ts';
import { useInterface } from '../ui/Interface.ts';
import { PresentNotes } from '../ui/story/PresentNotes.tsx';
import { PresentLink } from './PresentLink.ts';
import { usePresentKeys } from './usePresentKeys.ts';

export interface NotesWindowProps {
  /** Of the presentation. */
  readonly id: string;
  readonly chapters: readonly StoryChapter[];
  /** As the address states it, until the presentation tells. */
  readonly chapter: string | undefined;
}

const TICK_MS = 1_000;
/** A presentation that runs, or is loaded anew, tells sooner. */
const ANSWER_MS = 1_000;

export function NotesWindow({ id, chapters, chapter }: NotesWindowProps) {
  const { language } = useInterface();
  const own = STORY_MESSAGES[language].presenter;
  const told = useSignal<{ readonly chapter: string; readonly startedAtMs: number } | undefined>(undefined);
  const nowMs = useSignal(Date.now());
  const isAlone = useSignal(false);
  const link = useRef<PresentLink>(null);
  useEffect(() => {
    const opened = new PresentLink(id, (message) => {
      if (message.kind === 'told') told.value = message;
      if (message.kind === 'ended') told.value = undefined;
    });
    link.current = opened;
    opened.send({ kind: 'asked' });
    const tick = setInterval(() => (nowMs.value = Date.now()), TICK_MS);
    return () => {
      clearInterval(tick);
      opened.close();
    };
  }, [id]);
  useEffect(() => {
    isAlone.value = false;
    if (told.value !== undefined) return undefined;
    const wait = setTimeout(() => (isAlone.value = true), ANSWER_MS);
    return () => clearTimeout(wait);
  }, [id, told.value === undefined]);
  const current = chapterOf(chapters, told.value?.chapter ?? chapter);
  const title = current?.title[language];
  useEffect(() => {
    document.title = [own.notes, title].filter((part) => part !== undefined).join(' · ');
  }, [title, own.notes]);
  const turn = (to: StoryChapter | undefined) => {
    if (to !== undefined && told.peek() !== undefined) link.current?.send({ kind: 'turn', chapter: to.id });
  };
  usePresentKeys((key) => {
    if (key === 'next') turn(stepFrom(chapters, current?.id, 1));
    if (key === 'previous') turn(stepFrom(chapters, current?.id, -1));
    if (key === 'first') turn(chapters[0]);
    if (key === 'last') turn(chapters.at(-1));
  });
  if (current === undefined) return null;
  return (
    <main class="notes-window">
      <PresentNotes
        chapters={chapters}
        current={current}
        elapsedMs={told.value === undefined ? undefined : nowMs.value - told.value.startedAtMs}
        isAlone={isAlone.value}
        onTurn={turn}
        onRestart={() => link.current?.send({ kind: 'restart' })}
      />
    </main>
  );
}
