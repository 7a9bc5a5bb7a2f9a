/** What one run of one page with one data set came to. */
import type { AppId } from './apps.ts';
import type { Heap } from './heapOf.ts';

export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
  readonly count: number;
}

export interface Moving {
  /** Milliseconds between the page's turns to draw. */
  readonly turns: Quantiles;
  /** Milliseconds between frames that the graphics card had finished; absent where none draws. */
  readonly finished: Quantiles | undefined;
}

export interface FilterChange {
  readonly settledMs: number;
  /** Until the page had done its part and the renderer had been told: no frame is drawn in it. */
  readonly toldMs: number;
  /** Processor time of the main thread in script, layout and style, frames and all. */
  readonly workMs: number;
  /** The same in all its tasks. */
  readonly tasksMs: number;
}

export interface BenchRun {
  readonly app: AppId;
  readonly data: string;
  readonly scriptBytes: number;
  readonly allBytes: number;
  /** From navigation, or from the file's being handed over, to the last frame. */
  readonly drawnMs: number;
  readonly blockedMs: number;
  readonly heap: Heap;
  /** The first makes what later ones use. */
  readonly firstFilter: FilterChange | undefined;
  readonly filters: readonly FilterChange[];
  readonly pan: Moving | undefined;
  readonly zoom: Moving | undefined;
  /** Features shown, and pixels that differ from the map without them: with all, and with one category. */
  readonly shown: readonly [number | undefined, number | undefined];
  readonly pixels: readonly [number, number] | undefined;
}

/** A run that did not come to its end, or whose page did what it must not. */
export interface FailedRun {
  readonly app: AppId;
  readonly data: string;
  readonly failed: string;
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly chromium: string;
  /** What draws in it. */
  readonly driver: string;
  readonly date: string;
  readonly mbps: number | undefined;
  /** Runs that were asked for. */
  readonly runs: number;
}

export interface BenchResults {
  readonly machine: Machine;
  readonly runs: readonly (BenchRun | FailedRun)[];
}
