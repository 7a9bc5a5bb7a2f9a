/** Rows that change their order slide to where they now stand, and the one that has the focus keeps it. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const SLIDE_MS = 160;

/** `order` tells one order from another; nothing is measured while it stays. */
export function useSlidingRows(list: RefObject<HTMLElement | null>, order: string): void {
  const shown = useRef(order);
  const hasMoved = shown.current !== order;
  // Before the page changes: where each row stands, and what has the focus.
  const before = hasMoved ? topsOf(list.current) : undefined;
  const focused = hasMoved && list.current?.contains(document.activeElement) === true ? document.activeElement : undefined;
  useLayoutEffect(() => {
    shown.current = order;
    if (before === undefined) return;
    // Browsers without `moveBefore` take it away.
    if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus({ preventScroll: true });
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const [row, top] of topsOf(list.current)) {
      const by = (before.get(row) ?? top) - top;
      // Added to what is still on its way, so that a row that is sent elsewhere meanwhile does not jump.
      if (by !== 0) row.animate([{ transform: `translateY(${by}px)` }, { transform: 'translateY(0)' }], { duration: SLIDE_MS, easing: 'ease-out', composite: 'add' });
    }
  });
}

function topsOf(list: HTMLElement | null): ReadonlyMap<Element, number> {
  return new Map([...(list?.children ?? [])].map((row) => [row, row instanceof HTMLElement ? row.offsetTop : 0]));
}
