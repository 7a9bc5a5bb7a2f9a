/** Watches the tiles of a base map, and gives it up once where it fails or stays silent. */
import type { BaseProblem } from '../../domain/BaseMap.ts';
import type { BaseError } from './BaseLayers.ts';
import { baseProblemOf } from './baseProblemOf.ts';

/** So many failures without a tile between them are no accident. */
export const MOST_FAILURES = 3;
/** A first tile that takes longer is not waited for. */
export const PATIENCE_MS = 20_000;

export class BaseWatch {
  readonly #onGivenUp: (problem: BaseProblem) => void;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #isOver = false;

  /** `onGivenUp` is called once at most. */
  constructor(onGivenUp: (problem: BaseProblem) => void) {
    this.#onGivenUp = onGivenUp;
    this.#patience = setTimeout(() => this.#giveUp('slow'), PATIENCE_MS);
  }

  readonly onTile = (): void => {
    clearTimeout(this.#patience);
    this.#failures = 0;
  };

  readonly onError = (error: BaseError): void => {
    this.#failures += 1;
    if (this.#failures >= MOST_FAILURES) this.#giveUp(baseProblemOf(error));
  };

  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#patience);
  }

  #giveUp(problem: BaseProblem): void {
    if (this.#isOver) return;
    this.stop();
    this.#onGivenUp(problem);
  }
}
