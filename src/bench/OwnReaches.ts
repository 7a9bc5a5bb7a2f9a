/** How far the features of readers' layers lie from the source of the band: each layer is measured once for a source, one after the other, in a worker. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { BandSource } from '../domain/band/BandSource.ts';
import type { Reaches, ReachRequest } from '../domain/band/reachesOf.ts';
import type { OwnEntry } from '../domain/ownData/OwnEntry.ts';

export class OwnReaches {
  readonly #found = signal<ReadonlyMap<string, Reaches | undefined>>(new Map());
  readonly #entries: ReadonlySignal<readonly OwnEntry[]>;
  #source: BandSource | undefined;
  #worker: Worker | undefined;
  #waiting: OwnEntry['layer'][] = [];

  constructor(source: ReadonlySignal<BandSource | undefined>, entries: ReadonlySignal<readonly OwnEntry[]>) {
    this.#entries = entries;
    effect(() => this.#follow(source.value, entries.value));
  }

  /** By id of the layer; those that are still being measured are not there yet, those that could not be are undefined. */
  get found(): ReadonlySignal<ReadonlyMap<string, Reaches | undefined>> {
    return this.#found;
  }

  /** Measures anew what could not be measured. */
  again(): void {
    const done = [...this.#found.peek()].filter(([, reaches]) => reaches !== undefined);
    this.#found.value = new Map(done);
    this.#follow(this.#source, this.#entries.peek());
  }

  #follow(source: BandSource | undefined, entries: readonly OwnEntry[]): void {
    // A sketch that was changed is another source.
    if (source !== this.#source) {
      this.#worker?.terminate();
      this.#worker = undefined;
      this.#source = source;
      this.#found.value = new Map();
    }
    if (source === undefined) return;
    this.#waiting = entries.map(({ layer }) => layer).filter(({ id }) => !this.#found.peek().has(id));
    if (this.#worker === undefined) this.#next(source);
  }

  #next(source: BandSource): void {
    const [layer] = this.#waiting;
    if (layer === undefined) return;
    const worker = new Worker(new URL('./reachWorker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    const end = (reaches: Reaches | undefined) => {
      worker.terminate();
      this.#worker = undefined;
      this.#found.value = new Map([...this.#found.peek(), [layer.id, reaches]]);
      this.#waiting = this.#waiting.filter(({ id }) => id !== layer.id);
      this.#next(source);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Reaches>) => end(data));
    worker.addEventListener('error', () => end(undefined));
    worker.postMessage({ source: source.geometry, geometry: layer.geometry } satisfies ReachRequest, { transfer: [] });
  }
}
