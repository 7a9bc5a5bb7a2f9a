/** Each view of the left panel keeps how far the reader had scrolled in it, whatever scrolls it in this window. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { scrollerOf } from './ui/scrollerOf.ts';

/** For an element in what scrolls. */
export function useViewScroll(view: string): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  const tops = useRef(new Map<string, number>());
  const latest = useRef(view);
  latest.current = view;
  useLayoutEffect(() => {
    const scroller = scrollerOf(ref.current);
    if (scroller !== undefined) scroller.scrollTop = tops.current.get(view) ?? 0;
  }, [view]);
  useEffect(() => {
    const keep = ({ target }: Event) => {
      const scroller = scrollerOf(ref.current);
      if (scroller !== undefined && target === scroller) tops.current.set(latest.current, scroller.scrollTop);
    };
    const listening = { capture: true, passive: true };
    document.addEventListener('scroll', keep, listening);
    return () => document.removeEventListener('scroll', keep, listening);
  }, []);
  return ref;
}
