/** Reads a FlatGeobuf as a whole, with an index or without one. */
import { ByteBuffer } from 'flatbuffers';
import { magicbytes, SIZE_PREFIX_LEN } from 'flatgeobuf/lib/mjs/constants.js';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { fromByteBuffer, type HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { calcTreeSize } from 'flatgeobuf/lib/mjs/packedrtree.js';
import { LayerBuilder } from '../domain/ownData/LayerBuilder.ts';
import { checkCounts } from './checkCounts.ts';
import { FileRefused } from './FileRefused.ts';
import { isFlatGeobuf, rawFeature, statedCrs } from './flatGeobufParts.ts';
import type { Limits } from './limits.ts';
import type { ParsedFeatures } from './ParsedFile.ts';
import type { Tell } from './Tell.ts';

const TOLD_EVERY = 2_000;

/** Features stand in the order of the file; an index sorts them by where they lie. Throws FileRefused. */
export function readFlatGeobuf(bytes: Uint8Array, name: string, limits: Limits, tell: Tell): ParsedFeatures {
  if (!isFlatGeobuf(bytes)) throw new FileRefused('unknown-sort', { found: 'FlatGeobuf' });
  const layer = new LayerBuilder();
  let header: HeaderMeta;
  try {
    const buffer = new ByteBuffer(bytes);
    let at = magicbytes.length + SIZE_PREFIX_LEN + buffer.readUint32(magicbytes.length);
    mustReach(bytes, at);
    buffer.setPosition(magicbytes.length);
    header = fromByteBuffer(buffer);
    const { featuresCount, indexNodeSize } = header;
    if (featuresCount > limits.features) throw new FileRefused('too-many-features', { found: featuresCount, limit: limits.features });
    // Without a number of features there is no tree, and the library would count its levels for ever.
    if (indexNodeSize > 0 && featuresCount > 0) at += calcTreeSize(featuresCount, indexNodeSize);
    mustReach(bytes, at);
    let index = 0;
    for (; at < bytes.length; index += 1) {
      const end = at + SIZE_PREFIX_LEN + buffer.readUint32(at);
      mustReach(bytes, end);
      buffer.setPosition(at);
      layer.add(rawFeature(index, Feature.getSizePrefixedRootAsFeature(buffer), header, end - at));
      if (index % TOLD_EVERY === 0) {
        checkCounts(layer, limits);
        tell(at / bytes.length, 'parsing');
      }
      at = end;
    }
    // A writer that streams does not know how many will come, and states none.
    if (index < featuresCount) throw new FileRefused('broken', { found: `${index} / ${featuresCount}` });
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused('broken', { found: error instanceof Error ? error.message : String(error) });
  }
  checkCounts(layer, limits);
  return { kind: 'features', name, raw: layer.finish(), stated: statedCrs(header) };
}

/** The library reads beyond the end, where it finds nothing but zeros. */
function mustReach({ length }: Uint8Array, end: number): void {
  if (length < end) throw new FileRefused('broken', { found: `${length} / ${end}` });
}
