/** Keeps the layers that readers bring along in this browser, each with its look; they never leave it. */
import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { LayerStyle } from '../domain/ownData/LayerStyle.ts';
import type { OwnLayer } from '../domain/ownData/OwnLayer.ts';
import { rememberKept } from './benchKept.ts';

export interface KeptLayer {
  readonly layer: OwnLayer;
  readonly style: LayerStyle;
  /** Place among the layers, from the bottom. */
  readonly order: number;
}

let store: UseStore | undefined;

function database(): UseStore {
  store ??= createStore('own-layers', 'layers');
  return store;
}

/** From the bottom up; none where the browser keeps nothing. */
export async function keptLayers(): Promise<readonly KeptLayer[]> {
  const kept = await entries<string, KeptLayer>(database()).catch(() => []);
  return kept.map(([, layer]) => layer).toSorted((a, b) => a.order - b.order);
}

/** False where the browser refuses: then the layer stays as long as the page. */
export async function keepLayer(kept: KeptLayer): Promise<boolean> {
  try {
    await set(kept.layer.id, kept, database());
    rememberKept('layers', true);
    return true;
  } catch {
    return false;
  }
}

/** `isLast` where no other layer is kept. */
export async function forgetLayer(id: string, isLast: boolean): Promise<void> {
  await del(id, database()).catch(() => undefined);
  if (isLast) rememberKept('layers', false);
}
