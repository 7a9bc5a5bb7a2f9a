/** What the page of a kiosk tells its operator's monitor every few seconds. */
import type { Language } from '../LocalText.ts';
import type { Counts } from './Counter.ts';
import type { KioskPhase } from './KioskState.ts';
import type { Trouble } from './Trouble.ts';

export interface Heartbeat {
  /** Wall clock of the kiosk, ISO 8601 in UTC. */
  readonly at: string;
  /** How long the page has been running, in ms. It begins anew with every load. */
  readonly ageMs: number;
  /** Frames that were asked for and drawn since the page was loaded, some one a second. A display that stands still has the same number again. */
  readonly frames: number;
  /** Whether the page is out of sight: covered, minimised, or on a display that is off. Nothing is drawn then, and nothing is wrong. */
  readonly hidden: boolean;
  readonly phase: KioskPhase;
  /** Id of the chapter that is shown; null where the story has none. */
  readonly chapter: string | null;
  readonly language: Language;
  /** Of the program. */
  readonly version: string;
  /** How old the data are: "2026-11-23". */
  readonly dataDate: string;
  /** How often the drawing context was lost since the page was loaded. */
  readonly losses: number;
  readonly lastError: Trouble | null;
  /** What was counted today. */
  readonly counter: Counts;
}

/** `off` where there is no monitor, `waiting` until the first answer. */
export type HeartbeatState = 'off' | 'waiting' | 'answered' | 'unanswered';
