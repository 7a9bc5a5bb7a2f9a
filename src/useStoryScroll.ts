/** Ties a story to its scroller: what comes into the reading zone is told, and what is asked for comes there. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { chapterAt } from './domain/story/chapterAt.ts';
import { scrollerOf } from './ui/scrollerOf.ts';
import { chapterSection } from './ui/story/chapterSection.ts';

export interface StoryScroll {
  readonly article: RefObject<HTMLElement | null>;
  /** Brings the chapter into the reading zone, although it may be the current one already. */
  readonly show: (id: string) => void;
}

/** Where a scroll does not tell its end, it has ended by then. */
const GOING_MS = 1_200;

/** `ids` in their order; `current` is what is told; `onReach` is called with what the reader scrolled to. */
export function useStoryScroll(ids: readonly string[], current: string | undefined, onReach: (id: string) => void): StoryScroll {
  const article = useRef<HTMLElement>(null);
  const reached = useRef<string | undefined>(ids[0]);
  /** Told while a scroll of the page's own is on its way: what it passes is not. */
  const goingUntilMs = useRef(0);
  const latest = useRef({ ids, onReach });
  latest.current = { ids, onReach };

  const show = (id: string) => {
    const { ids: all } = latest.current;
    const isStep = Math.abs(all.indexOf(id) - all.indexOf(reached.current ?? '')) === 1;
    reached.current = id;
    goingUntilMs.current = performance.now() + GOING_MS;
    const smooth = isStep && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const section = document.getElementById(chapterSection(id));
    section?.scrollIntoView({ block: 'start', behavior: smooth ? 'smooth' : 'instant' });
  };
  useEffect(() => {
    if (current !== undefined && current !== reached.current) show(current);
  }, [current]);
  useEffect(() => {
    const look = ({ target }: Event) => {
      const scroller = scrollerOf(article.current);
      // Behind a place the story is not laid out at all.
      if (scroller === undefined || target !== scroller || performance.now() < goingUntilMs.current || scroller.clientHeight === 0) return;
      const { top } = scroller.getBoundingClientRect();
      const tops = latest.current.ids.map((id) => (document.getElementById(chapterSection(id))?.getBoundingClientRect().top ?? Infinity) - top);
      const id = latest.current.ids[chapterAt(tops, scroller.clientHeight)];
      if (id === undefined || id === reached.current) return;
      reached.current = id;
      latest.current.onReach(id);
    };
    const arrive = ({ target }: Event) => {
      if (target instanceof Node && scrollerOf(article.current)?.contains(target) === true) goingUntilMs.current = 0;
    };
    // On their way down, for a window that is turned has another scroller.
    const listening = { capture: true, passive: true };
    document.addEventListener('scroll', look, listening);
    for (const own of ['scrollend', 'wheel', 'touchmove']) document.addEventListener(own, arrive, listening);
    return () => {
      document.removeEventListener('scroll', look, listening);
      for (const own of ['scrollend', 'wheel', 'touchmove']) document.removeEventListener(own, arrive, listening);
    };
  }, []);
  return { article, show };
}
