import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { boundsOf, type Bounds } from '../domain/bounds.ts';
import { holds, meets, without } from '../domain/boxes.ts';
import { ARCHIVE_LIMITS } from './archiveLimits.ts';
import { ArchiveSession } from './ArchiveSession.ts';
import { FileRefused } from './FileRefused.ts';
import type { Ranges } from './HttpRanges.ts';
import { PackedIndex } from './PackedIndex.ts';
import { indexedFlatGeobuf, type SampleFeature } from './testing/indexedFlatGeobuf.ts';
import { refusalOf } from './testing/refusalOf.ts';

/** Bytes at hand as if they lay far away. */
class FakeRanges implements Ranges {
  requests = 0;
  bytes = 0;
  readonly total: number;
  readonly #whole: Uint8Array;

  constructor(whole: Uint8Array) {
    this.#whole = whole;
    this.total = whole.length;
  }

  read(start: number, length: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    signal.throwIfAborted();
    const part = this.#whole.slice(start, start + length);
    this.requests += 1;
    this.bytes += part.length;
    return Promise.resolve(part);
  }
}

/** The library tells every step that it takes. */
beforeAll(() => void vi.spyOn(console, 'debug').mockImplementation(() => undefined));
afterAll(() => vi.restoreAllMocks());

const until = new AbortController().signal;
const COLUMNS = 200;
const sample = (count: number) =>
  Array.from({ length: count }, (_, index): SampleFeature => ({
    geometry: { type: 'Point', coordinates: [112 + (index % COLUMNS) * 0.01, 22 + Math.floor(index / COLUMNS) * 0.01] },
    properties: { 名称: `第${index}处`, 面积: index },
  }));
const MANY = sample(30_000);
const many = indexedFlatGeobuf(MANY);
const inside = (features: readonly SampleFeature[], box: Bounds) => features.filter(({ geometry }) => meets(boundsOf(geometry), box)).length;

async function opened(bytes: Uint8Array) {
  const ranges = new FakeRanges(bytes);
  const session = new ArchiveSession(ranges);
  return { ranges, session, head: await session.open(until) };
}

const lon = fc.double({ min: 111.9, max: 114.1, noNaN: true });
const lat = fc.double({ min: 21.9, max: 23.6, noNaN: true });
const box = fc.tuple(lon, lat, lon, lat).map(([a, b, c, d]): Bounds => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]);

test('the header tells count, extent and columns with a small part of the file', async () => {
  const { ranges, head } = await opened(many);
  expect(head).toMatchObject({ count: 30_000, statedCrs: 'EPSG:4326', bytes: ranges.bytes, total: many.length });
  head.bounds.forEach((value, side) => expect(value).toBeCloseTo([112, 22, 113.99, 23.49][side] ?? 0, 9));
  expect(head.columns.map(({ name }) => name)).toEqual(['名称', '面积']);
  expect(ranges.requests).toBe(1);
});

test('the index never says fewer than there are, whatever the view and however large a node', async () => {
  await fc.assert(
    fc.asyncProperty(box, fc.integer({ min: 1, max: 700 }), fc.integer({ min: 2, max: 20 }), fc.integer({ min: 0, max: 400 }), async (view, count, nodeSize, features) => {
      const made = sample(count);
      const bytes = indexedFlatGeobuf(made, { nodeSize });
      const headerBytes = new DataView(bytes.buffer).getUint32(8, true);
      const index = new PackedIndex({ count, nodeSize, read: (start, length) => Promise.resolve(bytes.slice(12 + headerBytes + start, 12 + headerBytes + start + length)) });
      const { atMost, found } = await index.look(view, { features, boxes: 64 }, until);
      expect(atMost).toBeGreaterThanOrEqual(inside(made, view));
      expect(atMost).toBeLessThanOrEqual(count);
      expect(found.counts.reduce((sum, each) => sum + each, 0)).toBe(atMost);
    }),
    { numRuns: 60 },
  );
});

test('too many are told as squares that hold as many as there are, without reading one of them', async () => {
  const { session, ranges } = await opened(many);
  const { view, tally } = await session.look([111, 21, 115, 24], until);
  if (view.kind !== 'overview') throw new Error(view.kind);
  expect(view.inView).toBeCloseTo(30_000, 3);
  const part: Bounds = [112, 22, 113.5, 24];
  const { view: half } = await session.look(part, until);
  if (half.kind !== 'overview') throw new Error(half.kind);
  // Not what lies around the view, though it is told by boxes.
  expect(half.inView / inside(MANY, part)).toBeCloseTo(1, 1);
  expect(view.cells.counts.reduce((sum, count) => sum + count, 0)).toBeCloseTo(30_000, 3);
  expect(ranges.bytes).toBeLessThan(many.length * 0.05);
  expect(tally.bytesNow).toBeLessThan(ranges.bytes);
});

test('few enough are read, all that are in view and no more than its margin holds; columns stand as in the header', async () => {
  const { session } = await opened(many);
  const view: Bounds = [112.5, 22.5, 112.7, 22.6];
  const { view: found, tally } = await session.look(view, until);
  if (found.kind !== 'features') throw new Error(found.kind);
  const { content } = found;
  const here = Array.from({ length: content.count }, (_, row) => [content.geometry.coordinates[row * 2] ?? 0, content.geometry.coordinates[row * 2 + 1] ?? 0] as const);
  expect(here.filter(([x, y]) => meets([x, y, x, y], view))).toHaveLength(inside(MANY, view));
  expect(content.count).toBeLessThan(inside(MANY, view) * 2.2);
  expect(content.columns.map(({ name }) => name)).toEqual(['名称', '面积']);
  expect(content.nameColumn).toBe(0);
  expect(tally.bytesNow).toBeLessThan(many.length * 0.25);
});

test('a small step reads nothing, a larger one what is new, and the features keep their numbers', async () => {
  const { session, ranges } = await opened(many);
  const first = await session.look([112.5, 22.5, 112.7, 22.6], until);
  const before = ranges.bytes;
  expect((await session.look([112.52, 22.5, 112.72, 22.6], until)).view).toEqual({ kind: 'held' });
  expect(ranges.bytes).toBe(before);
  const next = await session.look([112.6, 22.5, 112.8, 22.6], until);
  if (first.view.kind !== 'features' || next.view.kind !== 'features') throw new Error('no features');
  const firstNumbers = first.view.content.numbers;
  expect([...next.view.content.numbers].filter((number) => firstNumbers.includes(number)).length).toBeGreaterThan(100);
  const fresh = await (await opened(many)).session.look([112.6, 22.5, 112.8, 22.6], until);
  if (fresh.view.kind !== 'features') throw new Error('no features');
  expect([...next.view.content.numbers]).toEqual([...fresh.view.content.numbers]);
  expect(next.tally.bytesNow).toBeLessThan(fresh.tally.bytesNow);
});

test('more bytes than one view may have are refused with their number, and what is held stays', async () => {
  const session = new ArchiveSession(new FakeRanges(many), { ...ARCHIVE_LIMITS, bytes: 100_000 });
  await session.open(until);
  const small: Bounds = [112.5, 22.5, 112.52, 22.52];
  expect((await session.look(small, until)).view.kind).toBe('features');
  expect(await refusalOf(() => session.look([112.2, 22.2, 112.9, 23], until))).toMatchObject({ fault: 'too-large', limit: 100_000 });
  expect((await session.look(small, until)).view).toEqual({ kind: 'held' });
});

test('a view that is given up leaves what was held', async () => {
  const { session } = await opened(many);
  await session.look([112.5, 22.5, 112.7, 22.6], until);
  const abort = new AbortController();
  const looking = session.look([113, 23, 113.2, 23.1], abort.signal);
  abort.abort();
  await expect(looking).rejects.toMatchObject({ name: 'AbortError' });
  expect((await session.look([112.5, 22.5, 112.7, 22.6], until)).view).toEqual({ kind: 'held' });
});

const fault = (bytes: Uint8Array) => opened(bytes).then(() => undefined, (error: unknown) => (error instanceof FileRefused ? error.refusal.fault : error));

test('what no index can be read of is refused for what it is', async () => {
  const few = sample(9);
  expect(await fault(indexedFlatGeobuf(few, { nodeSize: 0 }))).toBe('no-index');
  expect(await fault(indexedFlatGeobuf(few, { epsg: 4526 }))).toBe('other-crs');
  expect(await fault(indexedFlatGeobuf(few, { epsg: 0 }))).toBe('other-crs');
  expect(await fault(new TextEncoder().encode('<html></html>'))).toBe('unknown-sort');
  expect(await fault(indexedFlatGeobuf(few, { epsg: 4490 }))).toBeUndefined();
  expect(ARCHIVE_LIMITS.features).toBeLessThan(MANY.length);
});

const area = ([west, south, east, north]: Bounds) => (east - west) * (north - south);

test('a box without another leaves nothing out and nothing in twice', () => {
  fc.assert(
    fc.property(box, box, (a, b) => {
      const parts = without(a, b);
      const common = meets(a, b) ? Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1])) : 0;
      expect(parts.reduce((sum, part) => sum + area(part), 0)).toBeCloseTo(area(a) - common, 9);
      expect(parts.every((part) => holds(a, part))).toBe(true);
    }),
  );
});
