/** A part of the bench whose code is fetched when it is first wanted; from then on it stays. */
import { effect, signal, untracked } from '@preact/signals';

export class LazyPart<Part extends object> {
  readonly #load: () => Promise<Part>;
  readonly #part = signal<Part | undefined>(undefined);
  readonly #hasFailed = signal(false);
  #loading: Promise<Part | undefined> | undefined;

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

  /** Browsers remember a module that failed: only a new page fetches it again. */
  get hasFailed(): boolean {
    return this.#hasFailed.value;
  }

  /** At once where it is there already. */
  use(act: (part: Part) => void): void {
    const part = this.#part.peek();
    if (part !== undefined) act(part);
    else void this.#fetch().then((fetched) => fetched !== undefined && act(fetched));
  }

  #fetch(): Promise<Part | undefined> {
    return (this.#loading ??= this.#load().then(
      (part) => (this.#part.value = part),
      () => {
        this.#hasFailed.value = true;
        return undefined;
      },
    ));
  }
}
