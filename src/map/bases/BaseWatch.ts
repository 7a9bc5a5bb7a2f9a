/** Watches the tiles of a base map, and gives it up once where it fails or stays silent. */
import type { BaseProblem } from '../../domain/BaseMap.ts';
import type { BaseError, TileEvent } from './BaseLayers.ts';
import { baseProblemOf } from './baseProblemOf.ts';

/** So many failures without a tile between them are no accident. */
export const MOST_FAILURES = 3;
/** Where nothing that is asked for arrives, it is not waited for longer. */
export const PATIENCE_MS = 20_000;

export class BaseWatch {
  readonly #onGivenUp: (problem: BaseProblem) => void;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #isOver = false;

  /** `onGivenUp` is called once at most. */
  constructor(onGivenUp: (problem: BaseProblem) => void) {
    this.#onGivenUp = onGivenUp;
  }

  onTile(event: TileEvent): void {
    if (this.#isOver) return;
    if (event === 'asked') {
      this.#patience ??= setTimeout(() => this.#giveUp('slow'), PATIENCE_MS);
      return;
    }
    // A sign of life, or no longer waited for.
    this.#rest();
    if (event === 'arrived') this.#failures = 0;
  }

  onError(error: BaseError): void {
    this.#failures += 1;
    if (this.#failures >= MOST_FAILURES) this.#giveUp(baseProblemOf(error));
  }

  stop(): void {
    this.#isOver = true;
    this.#rest();
  }

  #rest(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  #giveUp(problem: BaseProblem): void {
    if (this.#isOver) return;
    this.stop();
    this.#onGivenUp(problem);
  }
}
