/** Cuts the tiles of one layer, off the page's thread. */
import { TileIndex } from './TileIndex.ts';
import type { TileAnswer, TileRequest } from './tileTerms.ts';

let index: TileIndex | undefined;

self.addEventListener('message', ({ data }: MessageEvent<TileRequest>) => {
  if (data.kind === 'index') index = new TileIndex(data.geometry);
  else if (data.kind === 'draw') index?.draw(data);
  else {
    const tile = cut(data.z, data.x, data.y).slice().buffer;
    self.postMessage({ ticket: data.ticket, tile } satisfies TileAnswer, { transfer: [tile] });
  }
});

/** One tile that cannot be cut costs itself alone. */
function cut(z: number, x: number, y: number): Uint8Array {
  try {
    return index?.tile(z, x, y) ?? new Uint8Array();
  } catch (error) {
    console.error(error);
    return new Uint8Array();
  }
}
