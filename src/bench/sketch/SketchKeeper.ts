/** Keeps sketches in this browser, and in step with those of its other tabs. */
import { effect } from '@preact/signals';
import { createStore, get, set, type UseStore } from 'idb-keyval';
import type { Sketch } from '../../domain/sketch/Sketch.ts';
import { parseSketchFile, toSketchFile } from '../../domain/sketch/sketchFile.ts';
import type { SketchStore } from '../../state/sketch/SketchStore.ts';
import { rememberKept } from '../benchKept.ts';

const KEY = 'sketches';
const CHANNEL = 'planning-map-sketches';

export interface SketchKeeperOptions {
  readonly store: SketchStore;
  readonly effects: { readonly newId: () => string; readonly now: () => string };
}

/** What was kept first, then every change. Storage that refuses is told once. */
export async function keepSketches({ store, effects }: SketchKeeperOptions): Promise<void> {
  /** What is known to stand in storage. */
  let known: string | undefined;
  let hasRefused = false;
  const refuse = () => {
    if (!hasRefused) store.tell('notKept');
    hasRefused = true;
  };
  const database = openDatabase();
  const port = openChannel();
  const take = (text: string) => {
    const parsed = parseSketchFile(text, effects);
    if (!('sketches' in parsed)) return;
    known = text;
    store.restore(parsed.sketches);
  };
  try {
    if (database === undefined) refuse();
    else {
      const kept = await get<unknown>(KEY, database);
      // What was drawn before storage answered stands beside what was kept.
      if (typeof kept === 'string') take(withNew(kept, store.sketches.peek(), effects));
    }
  } catch {
    refuse();
  }
  port?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') take(data);
  });
  effect(() => {
    const sketches = store.settled.value;
    const text = toSketchFile(sketches);
    if (text === known || (known === undefined && sketches.length === 0)) return;
    known = text;
    rememberKept('sketches', sketches.length > 0);
    port?.postMessage(text);
    if (database !== undefined) set(KEY, text, database).catch(refuse);
  });
}

function withNew(kept: string, drawn: readonly Sketch[], effects: SketchKeeperOptions['effects']): string {
  const parsed = parseSketchFile(kept, effects);
  return drawn.length === 0 || !('sketches' in parsed) ? kept : toSketchFile([...parsed.sketches, ...drawn]);
}

function openDatabase(): UseStore | undefined {
  try {
    return createStore('planning-map-bench', 'sketches');
  } catch {
    return undefined;
  }
}

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return undefined;
  }
}
