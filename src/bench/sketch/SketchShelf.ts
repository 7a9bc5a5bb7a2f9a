/** Where sketches are kept in this browser and told to its other tabs; either may be refused. */
import { get, update } from 'idb-keyval';
import { deviceStore } from '../../deviceStore.ts';

export interface SketchShelf {
  readonly read: () => Promise<unknown>;
  /** Reads and writes in one go, so that no other tab comes in between. */
  readonly write: (change: (kept: unknown) => unknown) => Promise<void>;
}

const KEY = 'sketches';

export function openShelf(): SketchShelf {
  const database = deviceStore('planning-map-bench', 'sketches');
  return { read: () => get<unknown>(KEY, database), write: (change) => update<unknown>(KEY, change, database) };
}

export function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('planning-map-sketches');
  } catch {
    return undefined;
  }
}
