/** Brings what is selected into sight, unless a camera came with it: by a link, by the way back, or from the page around. */
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { cameraOf } from './domain/cameraOf.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { PlanningMap } from './map/PlanningMap.ts';
import { fromQuery } from './state/query.ts';

type Wait = ReturnType<typeof setTimeout> | undefined;

/** The panel that opens with the selection takes its room first. */
const ROOM_MS = 60;
/** By then a change of the selection has come through, on a slow machine too. */
const HEARD_MS = 2_000;

export interface Framing {
  /** True where the address came with a camera: it is shown as it was sent, even where its selection lies elsewhere. */
  readonly keepsCamera: RefObject<boolean>;
  /** False until the page has come to its first selection, or to none. */
  readonly hasFramed: RefObject<boolean>;
}

export function useFraming(map: RefObject<PlanningMap | undefined>, framed: PlanningFeature | undefined): Framing {
  const keepsCamera = useRef(useMemo(() => cameraOf(location.hash) !== undefined, []));
  const hasFramed = useRef(false);
  const waiting = useRef<Wait>(undefined);
  /** What was selected as a camera came: the camera is not left for it. */
  const sentWith = useRef<string | undefined>(undefined);

  useEffect(() => {
    let wait: Wait;
    const onSent = () => {
      if (cameraOf(location.hash) === undefined) return;
      if (map.current === undefined) keepsCamera.current = true;
      clearTimeout(waiting.current);
      sentWith.current = fromQuery(location.search).state.selected;
      // Where the same was selected before, nothing comes of it.
      clearTimeout(wait);
      wait = setTimeout(() => (sentWith.current = undefined), HEARD_MS);
    };
    addEventListener('popstate', onSent);
    return () => {
      removeEventListener('popstate', onSent);
      clearTimeout(wait);
    };
  }, []);
  useEffect(() => {
    const isFirst = !hasFramed.current;
    hasFramed.current = true;
    if (framed === undefined) return undefined;
    const isSent = framed.id === sentWith.current;
    sentWith.current = undefined;
    if (isSent || (isFirst && keepsCamera.current)) return undefined;
    waiting.current = setTimeout(() => map.current?.camera.frame(framed), ROOM_MS);
    return () => clearTimeout(waiting.current);
  }, [framed?.id]);
  return { keepsCamera, hasFramed };
}
