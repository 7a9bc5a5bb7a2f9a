/** Cuts the tiles of one layer, off the page's thread. */
import { TileIndex } from './TileIndex.ts';
import type { TileAnswer, TileRequest } from './tileTerms.ts';

let index: TileIndex | undefined;

self.addEventListener('message', ({ data }: MessageEvent<TileRequest>) => {
  if (data.kind === 'index') index = new TileIndex(data.geometry);
  else if (data.kind === 'draw') index?.draw(data);
  else {
    const tile = (index?.tile(data.z, data.x, data.y) ?? new Uint8Array()).slice().buffer;
    self.postMessage({ ticket: data.ticket, tile } satisfies TileAnswer, { transfer: [tile] });
  }
});
