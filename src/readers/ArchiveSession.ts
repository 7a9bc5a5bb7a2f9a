/** One indexed FlatGeobuf from which only what is in view is read; knows no worker. */
import { ByteBuffer } from 'flatbuffers';
import Config from 'flatgeobuf/lib/mjs/config.js';
import { magicbytes, SIZE_PREFIX_LEN } from 'flatgeobuf/lib/mjs/constants.js';
import { fromByteBuffer, type HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { HttpReader } from 'flatgeobuf/lib/mjs/http-reader.js';
import type { Geometry } from 'geojson';
import { boundsOf, grow, type Bounds } from '../domain/bounds.ts';
import { holds, meets, without } from '../domain/boxes.ts';
import { toColumn } from '../domain/ownData/Column.ts';
import { guessNameColumn } from '../domain/ownData/guessNameColumn.ts';
import { LayerBuilder, type RawFeature } from '../domain/ownData/LayerBuilder.ts';
import { estimatedCount, overviewCells } from '../domain/ownData/overviewCells.ts';
import type { ArchiveHead, ArchiveTally, ArchiveView, LayerContent } from './ArchiveMessage.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archiveLimits.ts';
import { FileRefused } from './FileRefused.ts';
import { isFlatGeobuf, rawFeature, statedCrs } from './flatGeobufParts.ts';
import type { Ranges } from './HttpRanges.ts';
import { KeptBlocks } from './KeptBlocks.ts';
import { onTheGlobe } from './onTheGlobe.ts';
import { PackedIndex } from './PackedIndex.ts';

/** Read around the view, for the hand that moves the map a little: a share of its width. */
const MARGIN = 0.2;
/** A gap between two parts that costs less to read than another request. */
const GAP_BYTES = 32_768;
const HEADER_AT = magicbytes.length;
const GLOBE: Bounds = [-180, -90, 180, 90];
const LARGEST_HEADER = 10_000_000;
const FEWEST_CHILDREN = 2;
const LONGEST_WALK_BYTES = 64_000_000;

interface Held {
  readonly area: Bounds;
  /** By number in the archive. */
  readonly features: ReadonlyMap<number, RawFeature>;
}

export class ArchiveSession {
  readonly #ranges: Ranges;
  readonly #limits: ArchiveLimits;
  readonly #blocks: KeptBlocks;
  #opened: { readonly header: HeaderMeta; readonly index: PackedIndex } | undefined;
  #held: Held | undefined;
  #nameColumn: number | undefined;

  constructor(ranges: Ranges, limits = ARCHIVE_LIMITS) {
    this.#ranges = ranges;
    this.#limits = limits;
    this.#blocks = new KeptBlocks(ranges);
    Config.global.setExtraRequestThreshold(GAP_BYTES);
  }

  /** Throws FileRefused. */
  async open(signal: AbortSignal): Promise<ArchiveHead> {
    const tally = this.#tally();
    const start = await this.#blocks.read(0, HEADER_AT + SIZE_PREFIX_LEN, signal);
    if (!isFlatGeobuf(start)) throw new FileRefused('unknown-sort');
    if (start.length < HEADER_AT + SIZE_PREFIX_LEN) throw new FileRefused('broken', { found: 'header' });
    const length = new DataView(start.buffer).getUint32(HEADER_AT, true);
    if (length > LARGEST_HEADER) throw new FileRefused('broken', { found: 'header' });
    const header = headerOf(await this.#blocks.read(HEADER_AT, SIZE_PREFIX_LEN + length, signal), SIZE_PREFIX_LEN + length);
    const { featuresCount: count, indexNodeSize: nodeSize } = header;
    const crs = statedCrs(header);
    if (count === 0) throw new FileRefused('no-features');
    if (nodeSize === 0) throw new FileRefused('no-index');
    if (nodeSize < FEWEST_CHILDREN || !Number.isSafeInteger(count)) throw new FileRefused('broken', { found: 'index' });
    if (crs?.conversion !== 'same') throw new FileRefused('other-crs', crs === undefined ? {} : { found: crs.text });
    const treeAt = HEADER_AT + SIZE_PREFIX_LEN + length;
    const index = new PackedIndex({ count, nodeSize, read: (from, bytes, until) => this.#blocks.read(treeAt + from, bytes, until) });
    const bounds = await index.extent(signal);
    this.#opened = { header, index };
    return { count, bounds, statedCrs: crs.text, columns: (header.columns ?? []).map(({ name }) => toColumn(name, [])), ...tally() };
  }

  /** Throws FileRefused, a RangeError before `open`, and an AbortError where the signal says so: then all is as before. */
  async look(view: Bounds, signal: AbortSignal): Promise<{ readonly view: ArchiveView; readonly tally: ArchiveTally }> {
    const opened = this.#opened;
    if (opened === undefined) throw new RangeError('nothing is open');
    const tally = this.#tally();
    if (this.#held !== undefined && holds(this.#held.area, view)) return { view: { kind: 'held' }, tally: tally() };
    const around = grow(view, MARGIN);
    const { atMost, found } = await opened.index.look(around, this.#limits, signal);
    const fits = atMost <= this.#limits.features;
    // What is too much with a margin may be few enough without.
    const inView = fits ? undefined : await opened.index.look(view, this.#limits, signal);
    if (inView !== undefined && inView.atMost > this.#limits.features) {
      this.#held = undefined;
      return { view: { kind: 'overview', inView: estimatedCount(inView.found, view), cells: overviewCells(found, around) }, tally: tally() };
    }
    const held = await this.#read(opened.header, fits ? around : view, signal);
    signal.throwIfAborted();
    this.#held = held;
    return { view: { kind: 'features', content: this.#contentOf(held) }, tally: tally() };
  }

  /** Only what is not held yet is read. */
  async #read(header: HeaderMeta, area: Bounds, signal: AbortSignal): Promise<Held> {
    const features = new Map<number, RawFeature>();
    for (const [number, feature] of this.#held?.features ?? []) {
      const box = feature.geometry === null ? undefined : boundsOf(feature.geometry as Geometry);
      // What lies on no globe was read for its box in the index: it is told as long as anything of it is held.
      if (box !== undefined && (meets(box, area) || !holds(GLOBE, box))) features.set(number, feature);
    }
    let bytes = 0;
    const take = (begin: number, length: number) => {
      bytes += length;
      // Few shapes may be of millions of positions.
      if (bytes > this.#limits.bytes) throw new FileRefused('too-large', { found: bytes, limit: this.#limits.bytes });
      return this.#ranges.read(begin, length, signal);
    };
    let indexBytes = 0;
    const walk = (begin: number, length: number) => {
      indexBytes += length;
      // Nodes of a broken tree may all name the same children: no walk of a sound one reads so much.
      if (indexBytes > LONGEST_WALK_BYTES) throw new FileRefused('broken', { found: 'index' });
      return this.#blocks.read(begin, length, signal);
    };
    for (const [minX, minY, maxX, maxY] of this.#held === undefined ? [area] : without(area, this.#held.area)) {
      // The library keeps no index that it has read: the blocks do.
      const reader = await HttpReader.openSource({
        getRange: async (begin, length, purpose) => (await (purpose.startsWith('feature') ? take(begin, length) : walk(begin, length))).buffer,
      });
      for await (const { id, feature } of reader.selectBbox({ minX, minY, maxX, maxY })) {
        signal.throwIfAborted();
        if (!features.has(id + 1)) features.set(id + 1, withAllColumns(rawFeature(id, feature, header, feature.bb?.capacity() ?? 0), header));
      }
    }
    return { area, features };
  }

  #contentOf({ features }: Held): LayerContent {
    const layer = new LayerBuilder();
    for (const number of [...features.keys()].toSorted((a, b) => a - b)) {
      const feature = features.get(number);
      if (feature !== undefined) layer.add(feature);
    }
    const { count, geometry, columns, numbers, remarks, refusedCount, remarkedCount } = onTheGlobe(layer.finish());
    if (count > 0) this.#nameColumn ??= guessNameColumn(columns);
    return { count, geometry, columns, numbers, nameColumn: this.#nameColumn, remarks, refusedCount, remarkedCount };
  }

  /** What is read from now on. */
  #tally(): () => ArchiveTally {
    const { bytes, requests } = this.#ranges;
    return () => ({ bytes: this.#ranges.bytes, bytesNow: this.#ranges.bytes - bytes, requestsNow: this.#ranges.requests - requests, total: this.#ranges.total });
  }
}

/** The library takes what is missing for zeros. */
function headerOf(bytes: Uint8Array, length: number): HeaderMeta {
  if (bytes.length < length) throw new FileRefused('broken', { found: `${bytes.length} / ${length}` });
  try {
    return fromByteBuffer(new ByteBuffer(bytes));
  } catch (error) {
    throw new FileRefused('broken', { found: error instanceof Error ? error.message : String(error) });
  }
}

/** The columns stand in the order of the header in every view; an object stays one of them, as JSON. */
function withAllColumns({ properties, ...feature }: RawFeature, { columns }: HeaderMeta): RawFeature {
  const values = properties as Readonly<Record<string, unknown>>;
  return {
    ...feature,
    properties: Object.fromEntries(
      (columns ?? []).map(({ name }) => {
        const value = values[name];
        return [name, typeof value === 'object' && value !== null ? JSON.stringify(value) : value];
      }),
    ),
  };
}
