/** What every measured page can be asked in itself, and what the probe in it answers. */
import type { Category } from './dataSets.ts';

/** Of features: those of one category, all, or none. */
export type Shown = Category | 'all' | 'none';

export interface BenchPage {
  /** The data are on the map, as far as the page can tell; the probe waits for their frames. */
  readonly isDrawn: () => boolean;
  /** Puts the page where its filter can be used; nothing to do for most. */
  readonly prepare: () => Promise<void>;
  readonly show: (shown: Shown) => void | Promise<void>;
  /** Nothing more is to come of the last change. */
  readonly isSettled: () => boolean;
  /** Features that are shown; undefined where only pixels tell. */
  readonly count: () => number | undefined;
  /** When the file was handed over, on the page's clock; 0 for pages that fetch it themselves. */
  readonly handedMs: () => number;
}

export interface Settled {
  /** On the page's clock: when the change began, and when its last frame was finished. */
  readonly startedMs: number;
  /** The page has done what the change asks of it; what is left is drawing. */
  readonly toldMs: number;
  readonly settledMs: number;
}

export interface Frames {
  /** Milliseconds between the page's turns to draw. */
  readonly turns: readonly number[];
  /** Milliseconds between frames that the graphics card had finished; empty for pages that draw without one. */
  readonly finished: readonly number[];
}

export interface BenchProbe {
  /** Once the page says that it has drawn, and was silent: when the last frame was finished. */
  readonly drawn: () => Promise<number>;
  readonly change: (shown: Shown) => Promise<Settled>;
  /** After whatever was done from outside: the same wait as for a change. */
  readonly rest: () => Promise<number>;
  /** Milliseconds beyond 50 of each task between the two times, summed. */
  readonly blockedMs: (from: number, to: number) => number;
  readonly startFrames: () => void;
  readonly stopFrames: () => Frames;
}

export interface BenchGlobals {
  benchPage?: BenchPage;
  benchProbe?: BenchProbe;
}
