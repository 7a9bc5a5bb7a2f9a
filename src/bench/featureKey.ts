/** The key of a reader's feature as the source of a band. */
import type { OwnHit } from '../map/bench/ownLayers.ts';

export function featureKey({ layer, row }: OwnHit): string {
  return `own:${row}:${layer}`;
}

/** Undefined for any other key. */
export function hitOfKey(key: string): OwnHit | undefined {
  const [, row, layer] = /^own:(\d+):(.+)$/.exec(key) ?? [];
  return row === undefined || layer === undefined ? undefined : { layer, row: Number(row) };
}
