/** Where a kiosk stands between its visitors: what it can be in, and what can happen to it. Times are ms of one clock that never goes back. */

/** Nobody is there: the story is told chapter by chapter, again and again. */
export interface LoopState {
  readonly phase: 'loop';
  /** Id of the chapter that is shown; undefined where the story has none. */
  readonly chapter: string | undefined;
  /** Since when that chapter is shown, or goes on after a pause. */
  readonly sinceMs: number;
  /** When a pause that nobody ended ends by itself; undefined while the story goes on. */
  readonly pausedUntilMs: number | undefined;
  /** When the last event came. */
  readonly atMs: number;
}

/** Somebody is there, and nothing moves by itself. */
export interface VisitState {
  readonly phase: 'visit';
  /** Id of the chapter that the visitor entered last. */
  readonly chapter: string | undefined;
  readonly touchedMs: number;
  readonly atMs: number;
}

/** Asks whether anybody is still there. */
export interface WarningState {
  readonly phase: 'warning';
  readonly chapter: string | undefined;
  /** What is left of the time to answer, above nought. */
  readonly leftMs: number;
  readonly atMs: number;
}

export type KioskState = LoopState | VisitState | WarningState;
export type KioskPhase = KioskState['phase'];

export type KioskEvent =
  /** Time passed; some once a second. */
  | { readonly type: 'tick'; readonly atMs: number }
  /** A touch, a click or a key anywhere but on what pauses, continues or restarts. */
  | { readonly type: 'touch'; readonly atMs: number }
  | { readonly type: 'continue'; readonly atMs: number }
  | { readonly type: 'restart'; readonly atMs: number }
  | { readonly type: 'pause'; readonly atMs: number }
  | { readonly type: 'resume'; readonly atMs: number }
  /** The visitor chose a chapter. */
  | { readonly type: 'chapter'; readonly atMs: number; readonly chapter: string }
  /** Something failed that the page could not mend. */
  | { readonly type: 'trouble'; readonly atMs: number };
