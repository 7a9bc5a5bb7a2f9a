/** Writes a PMTiles archive of version 3 for tests: header, one root directory, metadata, tiles in the order of their ids. */
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

export interface SampleTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** Not compressed. */
  readonly data: Uint8Array;
}

export interface SampleArchive {
  readonly tiles: readonly SampleTile[];
  /** [west, south, east, north] in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly metadata: object;
  /** 1 is MVT, 2 PNG. */
  readonly tileType?: number;
}

const HEADER_BYTES = 127;
const GZIP = 2;
const DEGREES = 1e7;

export function encodePmtiles({ tiles, bounds, metadata, tileType = 1 }: SampleArchive): Buffer {
  const ordered = tiles.map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), content: gzipSync(data) })).toSorted((a, b) => a.id - b.id);
  const root = gzipSync(directory(ordered.map(({ id, content }) => ({ id, length: content.length }))));
  const json = gzipSync(JSON.stringify(metadata));
  const content = Buffer.concat(ordered.map((tile) => tile.content));
  const zooms = tiles.map(({ z }) => z);
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  let offset = HEADER_BYTES;
  // Root directory, metadata, leaf directories (none), tiles: each with its offset and length.
  for (const [index, length] of [root.length, json.length, 0, content.length].entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + index * 16);
    offset += length;
  }
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(BigInt(tiles.length), at);
  header.writeUInt8(1, 96);
  header.writeUInt8(GZIP, 97);
  header.writeUInt8(GZIP, 98);
  header.writeUInt8(tileType, 99);
  header.writeUInt8(Math.min(...zooms), 100);
  header.writeUInt8(Math.max(...zooms), 101);
  for (const [index, degrees] of bounds.entries()) header.writeInt32LE(Math.round(degrees * DEGREES), 102 + index * 4);
  header.writeUInt8(Math.min(...zooms), 118);
  header.writeInt32LE(Math.round(((bounds[0] + bounds[2]) / 2) * DEGREES), 119);
  header.writeInt32LE(Math.round(((bounds[1] + bounds[3]) / 2) * DEGREES), 123);
  return Buffer.concat([header, root, json, content]);
}

/** Ids as steps, run lengths, lengths, and offsets of which all but the first follow on. */
function directory(entries: readonly { readonly id: number; readonly length: number }[]): Buffer {
  return Buffer.from([
    ...varint(entries.length),
    ...entries.flatMap(({ id }, index) => varint(id - (entries[index - 1]?.id ?? 0))),
    ...entries.flatMap(() => varint(1)),
    ...entries.flatMap(({ length }) => varint(length)),
    ...entries.flatMap((_, index) => varint(index === 0 ? 1 : 0)),
  ]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
