/** What the kiosk tells and what the map shows of it: the chapter, its flight, and the way back to it. */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { StoryChapter } from './domain/story/Story.ts';
import { chapterOf, stepFrom } from './domain/story/stepOf.ts';
import type { KioskSession } from './kiosk/KioskSession.ts';
import type { StoryFlight } from './map/StoryFlight.ts';
import type { AppState } from './state/AppState.ts';
import type { Store } from './state/Store.ts';
import { storyState } from './state/storyState.ts';
import { clearFilter, openChapter, select } from './state/transitions.ts';

export interface KioskStory {
  /** The chapter that is told, or was last; undefined where there is no story. */
  readonly chapter: StoryChapter | undefined;
  readonly isTold: boolean;
  /** What the map shows. */
  readonly shown: AppState;
  readonly flight: StoryFlight | undefined;
  readonly turn: (steps: number) => void;
  readonly open: (id: string) => void;
  /** Back to the chapter, and the map to where it looks. */
  readonly goBack: () => void;
}

export const FLIGHT_MS = 1_600;

export function useKioskStory(store: Store, chapters: readonly StoryChapter[], session: KioskSession): KioskStory {
  const state = store.state.value;
  const loopChapter = session.loopChapter.value;
  const isTold = state.view === 'story' && chapters.length > 0;
  const last = useRef<string | undefined>(undefined);
  /** Counts what brings the camera back though the chapter is the same. */
  const returns = useSignal(0);
  if (isTold) last.current = state.chapter;
  const chapter = chapterOf(chapters, last.current);
  useEffect(() => {
    if (loopChapter === undefined) return;
    // Where the visitor before moved the map does not matter any more.
    returns.value += 1;
    store.apply((before) => openChapter(before, loopChapter));
  }, [loopChapter]);
  const flight = useMemo(
    () => (isTold && chapter !== undefined ? { ...chapter.camera, durationMs: FLIGHT_MS } : undefined),
    [isTold, chapter, returns.value],
  );
  const open = (id: string) => {
    if (session.isUpdating.peek()) return;
    session.enter(id);
    returns.value += 1;
    store.apply((before) => openChapter(select(clearFilter(before), undefined), id));
  };
  return {
    chapter,
    isTold,
    // A passage is read beside the map of the chapter that led to it.
    shown: (isTold || state.view === 'report') && chapter !== undefined ? storyState(state, chapter) : state,
    flight,
    open,
    turn: (steps) => {
      const next = stepFrom(chapters, chapter?.id, steps);
      if (next !== undefined) open(next.id);
    },
    goBack: () => {
      if (chapter !== undefined) open(chapter.id);
    },
  };
}
