/** What the page knows of the story before its code is fetched: what it has the map show, and where it was left. */
import { useSignal, type Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { cameraOf, type Camera } from './domain/cameraOf.ts';
import type { AppState } from './state/AppState.ts';
import type { Store } from './state/Store.ts';
import { setView } from './state/transitions.ts';
import type { Telling } from './Telling.ts';

export interface Told {
  /** What the map shows while the chapter is told; the reader's own filter stays in the address. */
  readonly shown: (state: AppState) => AppState;
  readonly telling: Telling;
}

interface Left {
  readonly chapter: string;
  /** Undefined where it has not come to rest. */
  readonly camera: Camera | undefined;
}

export interface Story {
  readonly told: Signal<Told | undefined>;
  /** The chapter that was told last, with the camera that it had. */
  readonly left: RefObject<Left | null>;
  /** True where a camera came with the address that opens the story: it is shown as it was sent. */
  readonly keepsCamera: RefObject<boolean>;
  /** As the map shows it. */
  readonly shown: AppState;
  readonly telling: Telling | undefined;
  /** What is chosen on the map of a chapter leads out of the story, with what is seen there. */
  readonly leave: (state: AppState) => AppState;
}

export function useStory(store: Store): Story {
  const told = useSignal<Told | undefined>(undefined);
  const left = useRef<Left | null>(null);
  const keepsCamera = useRef(hasCamera());
  useEffect(() => {
    const onSent = () => (keepsCamera.current = hasCamera());
    addEventListener('popstate', onSent);
    return () => removeEventListener('popstate', onSent);
  }, []);
  const state = store.state.value;
  const now = state.view === 'story' ? told.value : undefined;
  return {
    told,
    left,
    keepsCamera,
    shown: now?.shown(state) ?? state,
    telling: now?.telling,
    leave: (before) => (now === undefined ? before : setView(now.shown(before), 'map')),
  };
}

function hasCamera(): boolean {
  return cameraOf(location.hash) !== undefined;
}
