/** Each view of the left panel keeps how far the reader had scrolled in it. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface ViewScroll {
  readonly ref: RefObject<HTMLElement | null>;
  readonly onScroll: () => void;
}

export function useViewScroll(view: string): ViewScroll {
  const ref = useRef<HTMLElement>(null);
  const tops = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    if (ref.current !== null) ref.current.scrollTop = tops.current.get(view) ?? 0;
  }, [view]);
  return { ref, onScroll: () => tops.current.set(view, ref.current?.scrollTop ?? 0) };
}
