/** What both ways of reading FlatGeobuf share: the coordinates that the header states, and one feature as it is put into a layer. */
import type { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
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

/** `index` counts from 0. Pictures and other bytes in a column are left out: no table shows them. Throws where it is broken. */
export function rawFeature(index: number, feature: Feature, header: HeaderMeta): RawFeature {
  // The library takes a shape for granted.
  const shape = feature.geometry();
  const properties = parseProperties(feature, header.columns);
  return {
    number: index + 1,
    geometry: shape === null ? null : fromGeometry(shape, header.geometryType),
    properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => !(value instanceof Uint8Array))),
  };
}
