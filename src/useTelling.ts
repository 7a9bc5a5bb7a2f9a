/** Has the map show what a chapter tells, and knows when the reader has left its camera. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isSameLook } from './domain/story/isSameLook.ts';
import { cameraOf, type Camera } from './domain/cameraOf.ts';
import type { StoryChapter } from './domain/story/Story.ts';
import { storyState } from './state/storyState.ts';
import type { Story } from './useStory.ts';

export interface TellingState {
  /** True once the map no longer looks where the chapter has it look. */
  readonly hasMoved: ReadonlySignal<boolean>;
  /** Flies to where the chapter looks. */
  readonly comeBack: () => void;
}

const FLIGHT_MS = 1_400;
/** A slow machine ends a flight later than it was told. */
const LATE_MS = 800;

export function useTelling(story: Story, chapter: StoryChapter | undefined): TellingState {
  const { told, left, keepsCamera } = story;
  const hasMoved = useSignal(false);
  const hand = useRef({ isDown: false, wasUsed: false });
  const landing = useRef<{ camera: Camera | undefined; untilMs: number }>({ camera: undefined, untilMs: 0 });

  const tell = (flies: boolean) => {
    if (chapter === undefined) return;
    // Who holds the map has it.
    const isFlight = flies && !hand.current.isDown;
    hand.current.wasUsed = hand.current.isDown;
    landing.current = { camera: undefined, untilMs: performance.now() + FLIGHT_MS + LATE_MS };
    const before = left.current?.chapter === chapter.id ? left.current.camera : undefined;
    const sent = cameraOf(location.hash);
    hasMoved.value = !isFlight && (before === undefined || sent === undefined || !isSameLook(before, sent));
    if (!isFlight) landing.current.camera = before;
    left.current = { chapter: chapter.id, camera: before };
    told.value = {
      shown: (state) => storyState(state, chapter),
      telling: { highlighted: chapter.selection, flight: isFlight ? { ...chapter.camera, durationMs: FLIGHT_MS } : undefined, onRest },
    };
  };
  const onRest = (camera: Camera) => {
    const { current } = landing;
    if (chapter === undefined) return;
    if (current.camera === undefined || (performance.now() < current.untilMs && !hand.current.wasUsed)) {
      if (hasMoved.peek()) return;
      current.camera = camera;
      left.current = { chapter: chapter.id, camera };
    } else hasMoved.value = !isSameLook(current.camera, camera);
  };

  useEffect(() => {
    const flies = !keepsCamera.current;
    keepsCamera.current = false;
    tell(flies);
  }, [chapter]);
  useEffect(() => {
    const map = document.querySelector('.stage .map');
    const onDown = () => (hand.current = { isDown: true, wasUsed: true });
    const onUse = () => (hand.current.wasUsed = true);
    const onUp = () => (hand.current.isDown = false);
    map?.addEventListener('pointerdown', onDown);
    map?.addEventListener('wheel', onUse, { passive: true });
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, onUp);
    return () => {
      map?.removeEventListener('pointerdown', onDown);
      map?.removeEventListener('wheel', onUse);
      for (const end of ['pointerup', 'pointercancel']) removeEventListener(end, onUp);
      told.value = undefined;
      keepsCamera.current = false;
    };
  }, []);
  return { hasMoved, comeBack: () => tell(true) };
}
