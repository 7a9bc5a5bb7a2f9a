import { config } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { sampleArchive } from '../../../scripts/bases/testing/sampleArchive.ts';
import { openArchive } from './openArchive.ts';

const BOUNDS = [112.8, 22.1, 113.2, 22.6] as const;

async function bytesOfTile(tiles: string): Promise<number> {
  const url = tiles.replace('{z}', '0').replace('{x}', '0').replace('{y}', '0');
  const load = config.REGISTERED_PROTOCOLS['pmtiles'];
  if (load === undefined) throw new Error('the protocol is not registered');
  const { data } = (await load({ url, type: 'arrayBuffer' }, new AbortController())) as { readonly data: Uint8Array };
  return data.byteLength;
}

test('an archive gives its tiles until it is let go, and then empty ones without asking for anything', async () => {
  const file = new File([new Uint8Array(sampleArchive({ bounds: BOUNDS, changes: { metadata: { vector_layers: [{ id: 'earth' }] } } }))], 'sample.pmtiles');
  const { tiles, close } = await openArchive(file, BOUNDS);
  const other = await openArchive(file, BOUNDS);
  expect(await bytesOfTile(tiles)).toBeGreaterThan(0);
  close();
  expect(await bytesOfTile(tiles)).toBe(0);
  expect(await bytesOfTile(other.tiles)).toBeGreaterThan(0);
});
