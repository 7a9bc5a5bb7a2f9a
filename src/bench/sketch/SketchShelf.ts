/** Where sketches are kept in this browser and told to its other tabs; either may be refused. */
import { createStore, get, update } from 'idb-keyval';

export interface SketchShelf {
  readonly read: () => Promise<unknown>;
  /** Reads and writes in one go, so that no other tab comes in between. */
  readonly write: (change: (kept: unknown) => unknown) => Promise<void>;
}

const KEY = 'sketches';

/** Undefined where the browser has none. */
export function openShelf(): SketchShelf | undefined {
  try {
    const database = createStore('planning-map-bench', 'sketches');
    return { read: () => get<unknown>(KEY, database), write: (change) => update<unknown>(KEY, change, database) };
  } catch {
    return undefined;
  }
}

export function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('planning-map-sketches');
  } catch {
    return undefined;
  }
}
