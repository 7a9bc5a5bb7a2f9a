/** Writes a FlatGeobuf with its index, which the library only reads: the features sorted along a curve, and a packed tree of their boxes. */
import { Builder } from 'flatbuffers';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { Column } from 'flatgeobuf/lib/mjs/flat-geobuf/column.js';
import { Crs } from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { mapColumn } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { generateLevelBounds, NODE_ITEM_BYTE_LEN } from 'flatgeobuf/lib/mjs/packedrtree.js';
import { boundsOf, type Bounds } from '../../domain/bounds.ts';
import type { SimpleGeometry } from '../../domain/ownData/PackedGeometry.ts';
import { concat } from './concat.ts';

export interface SampleFeature {
  readonly geometry: SimpleGeometry;
  readonly properties: Readonly<Record<string, string | number>>;
}

export interface SampleOptions {
  readonly epsg?: number;
  /** 0 for no index. */
  readonly nodeSize?: number;
}

interface Item {
  readonly box: Bounds;
  readonly bytes: Uint8Array;
}

/** All features have the properties of the first. */
export function indexedFlatGeobuf(features: readonly SampleFeature[], { epsg = 4326, nodeSize = 16 }: SampleOptions = {}): Uint8Array {
  const first = features[0]?.properties ?? {};
  const header: HeaderMeta = {
    geometryType: GeometryType.Unknown,
    columns: Object.keys(first).map((name) => mapColumn(first, name)),
    envelope: null,
    featuresCount: features.length,
    indexNodeSize: nodeSize,
    crs: null,
    title: null,
    description: null,
    metadata: null,
  };
  const items = features.map(({ geometry, properties }): Item => ({
    box: boundsOf(geometry),
    bytes: buildFeature(parseGeometry(geometry), { ...properties }, header),
  }));
  const extent = around(items.map(({ box }) => box));
  const sorted = nodeSize === 0 ? items : items.toSorted((a, b) => placeOn(a.box, extent) - placeOn(b.box, extent));
  return concat([magicbytes, headerBytes(header, extent, epsg), ...(nodeSize === 0 ? [] : [treeOf(sorted, nodeSize)]), ...sorted.map(({ bytes }) => bytes)]);
}

function headerBytes({ columns, featuresCount, indexNodeSize }: HeaderMeta, extent: Bounds, epsg: number): Uint8Array {
  const builder = new Builder();
  const named = (columns ?? []).map(({ name, type }) => {
    const at = builder.createString(name);
    Column.startColumn(builder);
    Column.addName(builder, at);
    Column.addType(builder, type);
    return Column.endColumn(builder);
  });
  const columnsAt = Header.createColumnsVector(builder, named);
  const envelopeAt = Header.createEnvelopeVector(builder, [...extent]);
  Crs.startCrs(builder);
  Crs.addCode(builder, epsg);
  const crsAt = Crs.endCrs(builder);
  Header.startHeader(builder);
  Header.addCrs(builder, crsAt);
  Header.addEnvelope(builder, envelopeAt);
  Header.addColumns(builder, columnsAt);
  Header.addFeaturesCount(builder, BigInt(featuresCount));
  Header.addIndexNodeSize(builder, indexNodeSize);
  builder.finishSizePrefixed(Header.endHeader(builder));
  return builder.asUint8Array();
}

/** From the root down; a leaf says where its feature begins, another node which is its first child. */
function treeOf(items: readonly Item[], nodeSize: number): Uint8Array {
  const levels = generateLevelBounds(items.length, nodeSize);
  const view = new DataView(new ArrayBuffer((levels[0]?.[1] ?? 0) * NODE_ITEM_BYTE_LEN));
  let offset = 0;
  let boxes = items.map(({ box, bytes }) => {
    const entry = { box, points: offset };
    offset += bytes.length;
    return entry;
  });
  for (const [level, [start]] of levels.entries()) {
    boxes.forEach(({ box, points }, index) => {
      const at = (start + index) * NODE_ITEM_BYTE_LEN;
      box.forEach((value, side) => view.setFloat64(at + side * 8, value, true));
      view.setBigUint64(at + 32, BigInt(points), true);
    });
    if (level === levels.length - 1) break;
    const below = boxes;
    boxes = Array.from({ length: Math.ceil(below.length / nodeSize) }, (_, index) => ({
      box: around(below.slice(index * nodeSize, (index + 1) * nodeSize).map(({ box }) => box)),
      points: start + index * nodeSize,
    }));
  }
  return new Uint8Array(view.buffer);
}

function around(boxes: readonly Bounds[]): Bounds {
  let [west, south, east, north]: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) [west, south, east, north] = [Math.min(west, box[0]), Math.min(south, box[1]), Math.max(east, box[2]), Math.max(north, box[3])];
  return [west, south, east, north];
}

const CURVE_BITS = 12;

/** Where the middle lies on a Z-curve: neighbours there lie near each other, as on Hilbert's. */
function placeOn([west, south, east, north]: Bounds, extent: Bounds): number {
  const steps = 2 ** CURVE_BITS - 1;
  const x = Math.floor((((west + east) / 2 - extent[0]) / (extent[2] - extent[0] || 1)) * steps);
  const y = Math.floor((((south + north) / 2 - extent[1]) / (extent[3] - extent[1] || 1)) * steps);
  let place = 0;
  for (let bit = CURVE_BITS - 1; bit >= 0; bit -= 1) place = place * 4 + ((y >> bit) & 1) * 2 + ((x >> bit) & 1);
  return place;
}
