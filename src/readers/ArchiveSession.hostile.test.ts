import { expect, test } from 'vitest';
import { ArchiveSession } from './ArchiveSession.ts';
import { indexedFlatGeobuf, type SampleFeature } from './testing/indexedFlatGeobuf.ts';
import { refusalOf } from './testing/refusalOf.ts';

const until = new AbortController().signal;
const points = Array.from({ length: 40 }, (_, index): SampleFeature => ({ geometry: { type: 'Point', coordinates: [113 + index / 100, 22.4] }, properties: { 名称: `<b>${index}</b>`, 面积: index } }));

const opened = (bytes: Uint8Array) =>
  new ArchiveSession({ requests: 0, bytes: 0, total: bytes.length, read: (start, length) => Promise.resolve(new Uint8Array(bytes.slice(start, start + length))) }).open(until);

/** Bytes of the root's box: west, south, east, north. */
function withRoot(value: number): Uint8Array {
  const bytes = indexedFlatGeobuf(points);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setFloat64(12 + view.getUint32(8, true), value, true);
  return bytes;
}

test.each([
  ['that ends behind its magic bytes', indexedFlatGeobuf(points).slice(0, 9)],
  ['that ends within its header', indexedFlatGeobuf(points).slice(0, 30)],
  ['whose header is longer than any', Uint8Array.from([...indexedFlatGeobuf(points).slice(0, 8), 0xff, 0xff, 0xff, 0xff])],
  ['that lies nowhere', withRoot(Number.NaN)],
  ['that lies beyond the globe', withRoot(-1e300)],
  ['that is infinite', withRoot(Number.NEGATIVE_INFINITY)],
])('an archive %s is broken', async (_what, bytes) => {
  expect((await refusalOf(() => opened(bytes))).fault).toBe('broken');
});
