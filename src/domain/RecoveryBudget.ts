/** How often and how soon a drawing that was lost is made anew, so that a failing graphics driver is not driven on for ever. */

/** Pause before each attempt within one span; after the last one a person decides. */
const PAUSES_MS = [400, 1_500, 5_000] as const;
const SPAN_MS = 60_000;

export class RecoveryBudget {
  #spentAt: number[] = [];

  /** Pause before the next attempt, in ms; undefined once the attempts of the last minute are spent. `nowMs` never goes back. */
  take(nowMs: number): number | undefined {
    this.#spentAt = this.#spentAt.filter((at) => nowMs - at < SPAN_MS);
    const pause = PAUSES_MS[this.#spentAt.length];
    if (pause !== undefined) this.#spentAt.push(nowMs);
    return pause;
  }

  /** A person asked for another try. */
  renew(): void {
    this.#spentAt = [];
  }
}
