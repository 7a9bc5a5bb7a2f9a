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

/** The position of one feature itself, not its box in the index, is another. */
function withPosition(lon: number, other: number): Uint8Array {
  const bytes = indexedFlatGeobuf(points);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const at = Array.from({ length: bytes.length - 7 }, (_, index) => index).findLast((index) => view.getFloat64(index, true) === lon);
  view.setFloat64(at ?? Number.NaN, other, true);
  return bytes;
}

test('a feature whose position lies on no globe is left out of what is shown, and told', async () => {
  const bytes = withPosition(113.05, 1_130.5);
  const session = new ArchiveSession({ requests: 0, bytes: 0, total: bytes.length, read: (start, length) => Promise.resolve(new Uint8Array(bytes.slice(start, start + length))) });
  await session.open(until);
  const { view: part } = await session.look([113, 22.3, 113.1, 22.5], until);
  expect(part).toMatchObject({ kind: 'features', content: { refusedCount: 1 } });
  const { view } = await session.look([112, 22, 114, 23], until);
  if (view.kind !== 'features') throw new Error(view.kind);
  const { content } = view;
  expect([content.count, content.refusedCount]).toEqual([39, 1]);
  expect(content.remarks).toEqual([expect.objectContaining({ fault: 'out-of-range', found: '1130.5, 22.4' })]);
  expect([...content.numbers]).not.toContain(content.remarks[0]?.number);
  expect(content.numbers).toHaveLength(39);
  expect(content.columns.every((column) => (column.type === 'text' ? column.codes : column.values).length === 39)).toBe(true);
});
