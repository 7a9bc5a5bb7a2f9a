/** The last sign of life of the kiosk's page, in memory alone. */

export type HeartbeatStatus = 'beating' | 'late' | 'none';

export interface HeartbeatReport {
  /** `none` until the first beat since the server started. */
  readonly status: HeartbeatStatus;
  /** Since the last beat arrived, or since the server started where there was none. */
  readonly ageMs: number;
  readonly beat: unknown;
}

/** The page beats every few seconds; one that has missed several is late. */
export const LATE_MS = 30_000;

/** Time is read from a clock that neither the operator nor summer time can turn. */
export class Heartbeat {
  readonly #clock: () => number;
  #beat: unknown;
  #isAlive = false;
  #sinceMs: number;

  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
    this.#sinceMs = clock();
  }

  take(beat: unknown): void {
    this.#beat = beat;
    this.#isAlive = true;
    this.#sinceMs = this.#clock();
  }

  report(): HeartbeatReport {
    const ageMs = Math.round(this.#clock() - this.#sinceMs);
    const status = !this.#isAlive ? 'none' : ageMs > LATE_MS ? 'late' : 'beating';
    return { status, ageMs, beat: this.#beat ?? null };
  }
}
