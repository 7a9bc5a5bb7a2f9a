import { expect, test, vi } from 'vitest';
import { SketchStore } from '../../state/sketch/SketchStore.ts';
import { keepSketches } from './SketchKeeper.ts';
import type { SketchShelf } from './SketchShelf.ts';

let made = 0;

function aShelf(): SketchShelf {
  let kept: unknown;
  return {
    read: () => Promise.resolve(structuredClone(kept)),
    write: (change) => {
      kept = structuredClone(change(structuredClone(kept)));
      return Promise.resolve();
    },
  };
}

async function aTab({ shelf, channel }: { readonly shelf: SketchShelf; readonly channel?: string }) {
  const store = new SketchStore({ newId: () => `s${(made += 1)}`, now: () => new Date().toISOString() });
  const onKept = vi.fn<(isKept: boolean) => void>();
  const opened = channel === undefined ? undefined : new BroadcastChannel(channel);
  const ready = keepSketches({ store, shelf, port: opened, onKept });
  return { store, onKept, ready, close: () => opened?.close() };
}

function draw(store: SketchStore, lon: number): string {
  store.takeUp('note', 'point');
  store.put({ at: [lon, 22] });
  return store.sketches.value.at(-1)?.id ?? '';
}

const lons = (store: SketchStore) => store.sketches.value.map(({ vertices }) => vertices[0]?.at[0] ?? 0);
const sortedLons = (store: SketchStore) => lons(store).toSorted((a, b) => a - b);

test('what was drawn stands there on the next visit, what was deleted does not', async () => {
  const shelf = aShelf();
  const first = await aTab({ shelf });
  await first.ready;
  const id = draw(first.store, 113);
  draw(first.store, 114);
  first.store.remove((sketch) => sketch.id === id);
  const next = await aTab({ shelf });
  await next.ready;
  expect(lons(next.store)).toEqual([114]);
  expect(next.store.canUndo.value).toBe(false);
  expect(first.onKept).toHaveBeenLastCalledWith(true);
});

test('what is drawn before storage answers stands beside what was kept, and is kept', async () => {
  const shelf = aShelf();
  const first = await aTab({ shelf });
  await first.ready;
  draw(first.store, 113);
  const next = await aTab({ shelf });
  draw(next.store, 114);
  await next.ready;
  expect(sortedLons(next.store)).toEqual([113, 114]);
  const last = await aTab({ shelf });
  await last.ready;
  expect(sortedLons(last.store)).toEqual([113, 114]);
});

test('tabs that do not hear each other overwrite nothing of each other', async () => {
  const shelf = aShelf();
  const [one, other] = [await aTab({ shelf }), await aTab({ shelf })];
  await Promise.all([one.ready, other.ready]);
  draw(one.store, 113);
  draw(other.store, 114);
  const next = await aTab({ shelf });
  await next.ready;
  expect(sortedLons(next.store)).toEqual([113, 114]);
});

test('tabs that hear each other show the same, deletions too, and undo acts on what was done in its own', async () => {
  const [one, other] = [await aTab({ shelf: aShelf(), channel: 'sketch-keeper-test' }), await aTab({ shelf: aShelf(), channel: 'sketch-keeper-test' })];
  try {
    await Promise.all([one.ready, other.ready]);
    const id = draw(one.store, 113);
    await expect.poll(() => lons(other.store)).toEqual([113]);
    draw(other.store, 114);
    await expect.poll(() => lons(one.store)).toEqual([113, 114]);
    other.store.remove((sketch) => sketch.id === id);
    await expect.poll(() => lons(one.store)).toEqual([114]);
    other.store.undo();
    await expect.poll(() => sortedLons(one.store)).toEqual([113, 114]);
  } finally {
    one.close();
    other.close();
  }
});

test('storage that refuses is told, and what is drawn stays on the page', async () => {
  const refused = await aTab({ shelf: { read: () => Promise.reject(new Error('denied')), write: () => Promise.reject(new Error('denied')) } });
  await refused.ready;
  expect(refused.store.isKept.value).toBe(false);
  const failing = await aTab({ shelf: { read: () => Promise.resolve(undefined), write: () => Promise.reject(new Error('full')) } });
  await failing.ready;
  expect(failing.store.isKept.value).toBe(true);
  draw(failing.store, 113);
  await expect.poll(() => failing.store.isKept.value).toBe(false);
  expect(lons(failing.store)).toEqual([113]);
});

test('what could not be read may still be there, and is not forgotten with what was drawn since', async () => {
  const shelf: SketchShelf = { read: () => Promise.reject(new Error('busy')), write: () => Promise.resolve() };
  const { store, onKept, ready } = await aTab({ shelf });
  await ready;
  draw(store, 113);
  store.remove(() => true);
  expect(lons(store)).toEqual([]);
  expect(onKept.mock.calls).toEqual([[true]]);
});
