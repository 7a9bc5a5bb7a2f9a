/** Keeps sketches in this browser, and in step with those of its other tabs: each sketch by itself, the later change of it holds. */
import { effect, untracked } from '@preact/signals';
import { parseKeptRecord, toKeptRecord } from '../../domain/sketch/keptRecord.ts';
import { NOTHING_KEPT, changesBetween, keptAfter, mergeKept, type KeptSketches } from '../../domain/sketch/mergeKept.ts';
import type { SketchStore } from '../../state/sketch/SketchStore.ts';
import type { SketchShelf } from './SketchShelf.ts';

export interface SketchKeeperOptions {
  readonly store: SketchStore;
  readonly shelf: SketchShelf;
  /** Undefined where the browser has none. */
  readonly port: BroadcastChannel | undefined;
  /** Something is kept now, or nothing any more. */
  readonly onKept: (isKept: boolean) => void;
}

/** What was kept first, then every change; done once what was kept stands in the store. Storage that refuses is told in the store. */
export async function keepSketches({ store, shelf, port, onKept }: SketchKeeperOptions): Promise<void> {
  let known: KeptSketches = NOTHING_KEPT;
  const { effects } = store;
  const refuse = () => (store.isKept.value = false);
  const take = (record: unknown) => {
    const theirs = parseKeptRecord(record, effects);
    if (theirs === undefined) return;
    const before = known;
    known = mergeKept(known, theirs);
    // What is drawn here and not yet known stays as it is.
    store.takeIn(changesBetween(before.sketches, known.sketches));
  };
  port?.addEventListener('message', ({ data }: MessageEvent<unknown>) => take(data));
  let isRead = false;
  try {
    take(await shelf.read());
    isRead = true;
  } catch {
    refuse();
  }
  effect(() => {
    const sketches = store.settled.value;
    untracked(() => {
      const { changed, gone } = changesBetween(known.sketches, sketches);
      if (changed.length === 0 && gone.length === 0) return;
      known = keptAfter(known, sketches, Date.parse(effects.now()));
      const record = toKeptRecord(known);
      // What could not be read may still be there.
      if (isRead || sketches.length > 0) onKept(sketches.length > 0);
      port?.postMessage(record);
      const ours = known;
      shelf
        .write((kept) => {
          const theirs = parseKeptRecord(kept, effects);
          return theirs === undefined ? record : toKeptRecord(mergeKept(ours, theirs));
        })
        .catch(refuse);
    });
  });
}
