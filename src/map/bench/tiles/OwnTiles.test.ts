import { afterEach, expect, test, vi } from 'vitest';
import { packGeometries } from '../../../domain/ownData/PackedGeometry.ts';
import { OwnTiles } from './OwnTiles.ts';

/** Is asked, and never answers. */
class SilentWorker {
  addEventListener(): void {}
  postMessage(): void {}
  terminate(): void {}
}

afterEach(() => void vi.unstubAllGlobals());

test('tiles that are given up, or whose layer ends, are empty, and each can be handed on', async () => {
  vi.stubGlobal('Worker', SilentWorker);
  const tiles = new OwnTiles('parcels', packGeometries([]), () => undefined);
  const given = new AbortController();
  const asked = [tiles.tile(3, 1, 2, given.signal), tiles.tile(3, 1, 3, given.signal), tiles.tile(3, 2, 3, new AbortController().signal), tiles.tile(3, 2, 4, new AbortController().signal)];
  given.abort();
  tiles.end();
  const answers = await Promise.all(asked);
  expect(answers.map((tile) => tile.byteLength)).toEqual([0, 0, 0, 0]);
  // As MapLibre does with what it gives to its worker.
  expect(() => answers.map((tile) => structuredClone(tile, { transfer: [tile] }))).not.toThrow();
});
