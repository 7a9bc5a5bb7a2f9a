/** Keeps the layers that readers bring along in this browser, each with its look; they never leave it. */
import { del, entries, set, type UseStore } from 'idb-keyval';
import { deviceStore } from '../deviceStore.ts';
import type { LayerStyle } from '../domain/ownData/LayerStyle.ts';
import type { OwnLayer } from '../domain/ownData/OwnLayer.ts';
import { rememberKept } from './benchKept.ts';

export interface KeptLayer {
  readonly layer: OwnLayer;
  readonly style: LayerStyle;
  /** Place among the layers, from the bottom. */
  readonly order: number;
}

/** What changes of a layer: kept apart, for a layer may be a hundred megabytes, and a click on its legend is nothing. */
export interface KeptLook extends Pick<KeptLayer, 'style' | 'order'> {
  readonly name: string;
}

let layerStore: UseStore | undefined;
let lookStore: UseStore | undefined;

function layerDatabase(): UseStore {
  return (layerStore ??= deviceStore('own-layers', 'layers'));
}

function lookDatabase(): UseStore {
  return (lookStore ??= deviceStore('own-looks', 'looks'));
}

/** From the bottom up. Rejects where the browser does not say what it keeps. */
export async function keptLayers(): Promise<readonly KeptLayer[]> {
  const [layers, looks] = await Promise.all([
    entries<string, KeptLayer>(layerDatabase()),
    entries<string, KeptLook>(lookDatabase()).catch(() => []),
  ]);
  const lookOf = new Map(looks);
  return layers.map(([id, kept]) => withLook(kept, lookOf.get(id))).toSorted((a, b) => a.order - b.order);
}

/** False where the browser refuses: then the layer stays as long as the page. */
export async function keepLayer(kept: KeptLayer): Promise<boolean> {
  const { layer, style, order } = kept;
  // Both at once: a look that changes while the layer is being written is written after this one.
  const [isKept, isLookKept] = await Promise.all([set(layer.id, kept, layerDatabase()).then(() => true, () => false), keepLook(layer.id, { name: layer.name, style, order })]);
  if (isKept) rememberKept('layers', true);
  else await del(layer.id, lookDatabase()).catch(() => undefined);
  return isKept && isLookKept;
}

/** Of a layer that is kept. False where the browser refuses. */
export async function keepLook(id: string, look: KeptLook): Promise<boolean> {
  try {
    await set(id, look, lookDatabase());
    return true;
  } catch {
    return false;
  }
}

function withLook(kept: KeptLayer, look: KeptLook | undefined): KeptLayer {
  if (look === undefined) return kept;
  const { name, style, order } = look;
  return { layer: { ...kept.layer, name }, style, order };
}

/** `isLast` where no other layer is kept. */
export async function forgetLayer(id: string, isLast: boolean): Promise<void> {
  await Promise.all([layerDatabase(), lookDatabase()].map((store) => del(id, store).catch(() => undefined)));
  if (isLast) rememberKept('layers', false);
}
