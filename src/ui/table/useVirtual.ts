/** Which rows or columns of a scrolled element are in sight, by the kept library: only those are drawn. */
import { defaultRangeExtractor, elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

export interface VirtualOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly sizeOf: (index: number) => number;
  /** Changes where any size does. */
  readonly sizes: string;
  readonly isHorizontal: boolean;
  /** Pixels at the start that stay in sight and cover what lies below. */
  readonly headPixels: number;
  /** Stays drawn wherever it is, for it holds the focus. */
  readonly kept: number | undefined;
}

export type Virtual = Virtualizer<HTMLElement, HTMLElement>;

/** Beyond what is in sight: of rows, and of columns, which are scrolled seldom. */
const OVERSCAN = { rows: 4, columns: 1 } as const;

export function useVirtual({ scroller, count, sizeOf, sizes, isHorizontal, headPixels, kept }: VirtualOptions): Virtual {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const held = useRef<Virtual | undefined>(undefined);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: sizeOf,
    horizontal: isHorizontal,
    overscan: isHorizontal ? OVERSCAN.columns : OVERSCAN.rows,
    scrollMargin: headPixels,
    scrollPaddingStart: headPixels,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const inSight = defaultRangeExtractor(range);
      if (kept === undefined || kept < 0 || kept >= count || inSight.includes(kept)) return inSight;
      return [...inSight, kept].toSorted((a, b) => a - b);
    },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  };
  held.current ??= new Virtualizer(options);
  const virtual = held.current;
  virtual.setOptions(options);
  // What the library's own adapters call.
  const { _didMount: start, _willUpdate: keepUp } = virtual;
  useLayoutEffect(() => start(), []);
  useLayoutEffect(() => keepUp());
  useLayoutEffect(() => virtual.measure(), [sizes]);
  return virtual;
}
