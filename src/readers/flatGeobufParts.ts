/** What both ways of reading FlatGeobuf share: the coordinates that the header states, and one feature as it is put into a layer. */
import type { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { parseProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { fromGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { RawFeature } from '../domain/ownData/LayerBuilder.ts';
import { crsOfWkt } from './crsOfWkt.ts';
import { crsOfCode, type StatedCrs } from './StatedCrs.ts';

/** "fgb", the major version of the format, "fgb", and any patch. */
const MAGIC = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62];

export function isFlatGeobuf(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

/** Undefined where the header says nothing. */
export function statedCrs({ crs }: HeaderMeta): StatedCrs | undefined {
  if (crs === null || (crs.code === 0 && !crs.wkt)) return undefined;
  const byCode = crs.code === 0 ? undefined : crsOfCode(crs.code);
  return byCode?.conversion === undefined && crs.wkt ? crsOfWkt(crs.wkt) : byCode;
}

/**
 * `index` counts from 0, `bytes` is how long the feature is. Pictures and other bytes in a column are left out: no table shows
 * them. Throws where it is broken.
 */
export function rawFeature(index: number, feature: Feature, header: HeaderMeta, bytes: number): RawFeature {
  // The library takes a shape for granted.
  const shape = feature.geometry();
  if (shape !== null) mustFit(shape, { bytes });
  // By number: a column may be called as what every object has.
  const properties = Object.entries(parseProperties(feature, numbered(header)));
  return {
    number: index + 1,
    geometry: shape === null ? null : fromGeometry(shape, header.geometryType),
    properties: Object.fromEntries(properties.filter(([, value]) => !(value instanceof Uint8Array)).map(([number, value]) => [header.columns?.[Number(number)]?.name ?? '', value])),
  };
}

const numberedColumns = new WeakMap<HeaderMeta, NonNullable<HeaderMeta['columns']>>();

function numbered(header: HeaderMeta): NonNullable<HeaderMeta['columns']> {
  const known = numberedColumns.get(header);
  if (known !== undefined) return known;
  const columns = (header.columns ?? []).map((column, index) => ({ ...column, name: String(index) }));
  numberedColumns.set(header, columns);
  return columns;
}

const DEEPEST_PARTS = 16;
const BYTES_OF_OFFSET = 4;
const BYTES_OF_POSITION = 16;

/** Lists in a broken file may state any length, and parts may be each other: what they say to hold must fit into the bytes of the feature. */
function mustFit(shape: Geometry, left: { bytes: number }, depth = 0): void {
  const [parts, positions] = [shape.partsLength(), shape.xyLength() / 2];
  left.bytes -= parts * BYTES_OF_OFFSET + positions * BYTES_OF_POSITION;
  if (parts < 0 || positions < 0 || left.bytes < 0 || depth > DEEPEST_PARTS) throw new RangeError('a shape is larger than its feature');
  let before = 0;
  for (const end of shape.endsArray() ?? []) {
    if (end < before || end > positions) throw new RangeError('a part ends where there is none');
    before = end;
  }
  for (let index = 0; index < parts; index += 1) {
    const part = shape.parts(index);
    if (part !== null) mustFit(part, left, depth + 1);
  }
}
