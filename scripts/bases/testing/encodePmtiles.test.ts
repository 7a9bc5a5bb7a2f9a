import { PMTiles, type Source } from 'pmtiles';
import { expect, test } from 'vitest';
import { archiveProblem } from '../../../src/map/bases/archiveProblem.ts';
import { sampleArchive } from './sampleArchive.ts';

const bounds = [112.7, 22.0, 113.3, 22.7] as const;

function reader(bytes: Buffer): PMTiles {
  const source: Source = {
    getKey: () => 'sample',
    getBytes: async (offset, length) => Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }),
  };
  return new PMTiles(source);
}

test('the archive that tests are made with is one that the reader of the format understands', async () => {
  const archive = reader(sampleArchive({ bounds }));
  const header = await archive.getHeader();
  expect(header).toMatchObject({ specVersion: 3, tileType: 1, minZoom: 0, maxZoom: 12, minLon: 112.7, maxLat: 22.7, clustered: true });
  const { vector_layers: layers } = (await archive.getMetadata()) as { vector_layers: { id: string }[] };
  expect(layers.map(({ id }) => id)).toEqual(['earth', 'landuse', 'water', 'roads', 'boundaries', 'places']);
  expect((await archive.getZxy(9, 416, 223))?.data.byteLength).toBeGreaterThan(100);
  expect(await archive.getZxy(9, 0, 0)).toBeUndefined();
  expect(archiveProblem(header, layers.map(({ id }) => id), [112, 21, 115, 24])).toBeUndefined();
});
