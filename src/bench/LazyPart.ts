/** A part of the bench whose code is fetched when it is first wanted; from then on it stays. */
import { askAgain } from '../askAgain.ts';
import { effect, signal, untracked } from '@preact/signals';

export class LazyPart<Part extends object> {
  readonly #load: () => Promise<Part>;
  readonly #part = signal<Part | undefined>(undefined);
  readonly #hasFailed = signal(false);
  #loading: Promise<Part | undefined> | undefined;
  /** What is to be done with it once it is there. */
  readonly #wanted: ((part: Part) => void)[] = [];

  /** Fetched once `isWanted` says so, or something is to be done with it. */
  constructor(isWanted: () => boolean, load: () => Promise<Part>) {
    this.#load = load;
    effect(() => {
      if (isWanted()) untracked(() => void this.#fetch());
    });
  }

  /** Undefined until it is there. */
  get value(): Part | undefined {
    return this.#part.value;
  }

  get hasFailed(): boolean {
    return this.#hasFailed.value;
  }

  /** At once where it is there already. */
  use(act: (part: Part) => void): void {
    const part = this.#part.peek();
    if (part !== undefined) return act(part);
    this.#wanted.push(act);
    void this.#fetch();
  }

  readonly retry = (): void => void this.#fetch(() => askAgain(this.#load));

  #fetch(load = this.#load): Promise<Part | undefined> {
    this.#hasFailed.value = false;
    return (this.#loading ??= load().then(
      (part) => {
        this.#part.value = part;
        for (const act of this.#wanted.splice(0)) act(part);
        return part;
      },
      () => {
        this.#loading = undefined;
        this.#hasFailed.value = true;
        return undefined;
      },
    ));
  }
}
