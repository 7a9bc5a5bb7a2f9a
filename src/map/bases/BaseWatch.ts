/** Watches the tiles of a base map, and gives it up once where it fails or stays silent. */
import type { BaseProblem } from '../../domain/BaseMap.ts';
import type { BaseError, BaseTile, TileEvent } from './BaseLayers.ts';
import { baseProblemOf } from './baseProblemOf.ts';

/** So many failures without a tile between them are no accident. */
export const MOST_FAILURES = 3;
/** Where nothing that is asked for arrives, it is not waited for longer. */
export const PATIENCE_MS = 20_000;

export class BaseWatch {
  readonly #onGivenUp: (problem: BaseProblem) => void;
  readonly #awaited = new Set<BaseTile>();
  #patience: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #isOver = false;

  /** `onGivenUp` is called once at most. */
  constructor(onGivenUp: (problem: BaseProblem) => void) {
    this.#onGivenUp = onGivenUp;
  }

  onTile(event: TileEvent, tile: BaseTile): void {
    if (this.#isOver) return;
    if (event === 'asked') {
      this.#awaited.add(tile);
    } else {
      this.#awaited.delete(tile);
    }
    if (event === 'arrived') {
      this.#failures = 0;
      // A sign of life: whatever else is waited for has its whole time again.
      this.#rest();
    }
    if (this.#awaited.size === 0) this.#rest();
    else this.#patience ??= setTimeout(() => this.#runOut(), PATIENCE_MS);
  }

  onError(error: BaseError): void {
    this.#failures += 1;
    if (this.#failures >= MOST_FAILURES) this.#giveUp(baseProblemOf(error));
  }

  stop(): void {
    this.#isOver = true;
    this.#awaited.clear();
    this.#rest();
  }

  #runOut(): void {
    this.#patience = undefined;
    // Tiles that are not there, or whose source is gone, end without an event.
    for (const tile of this.#awaited) if (tile.state !== 'loading') this.#awaited.delete(tile);
    if (this.#awaited.size > 0) this.#giveUp('slow');
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
