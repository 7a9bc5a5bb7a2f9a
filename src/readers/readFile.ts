/** Reads the files that were dropped together: finds their sort by content first, name second, and hands them to its reader. */
import type { TableOptions } from '../domain/ownData/FilePreview.ts';
import type { FileSort } from '../domain/ownData/OwnLayer.ts';
import { FileRefused } from './FileRefused.ts';
import type { Limits } from './limits.ts';
import type { ParsedFile, ParsedLayer } from './ParsedFile.ts';
import { readDelimited } from './readDelimited.ts';
import { readGeoJson } from './readGeoJson.ts';
import { sortOf } from './sortOf.ts';
import type { Tell } from './Tell.ts';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Read {
  readonly sort: FileSort;
  readonly layers: readonly ParsedLayer[];
}

/** Throws FileRefused, which names the file. */
export function readFile(files: readonly NamedBytes[], limits: Limits, tell: Tell, options: TableOptions = {}): ParsedFile {
  const [first] = files;
  const file = first?.name ?? '';
  const bytes = files.reduce((sum, each) => sum + each.bytes.length, 0);
  try {
    if (first === undefined || bytes === 0) throw new FileRefused('empty');
    if (bytes > limits.bytes) throw new FileRefused('too-large', { found: bytes, limit: limits.bytes });
    const { sort, layers } = readOne(first, limits, tell, options);
    if (layers.every((layer) => (layer.kind === 'table' ? layer.numbers.length : layer.raw.count + layer.raw.refusedCount) === 0)) throw new FileRefused('no-features');
    return { file, sort, bytes, layers };
  } catch (error) {
    if (error instanceof FileRefused) throw error.inFile(file);
    throw error;
  }
}

function readOne({ name, bytes }: NamedBytes, limits: Limits, tell: Tell, options: TableOptions): Read {
  const sort = sortOf(bytes, name);
  const layer = baseName(name);
  switch (sort) {
    case 'geojson': {
      const parsed = readGeoJson(bytes, layer, limits, tell);
      return { sort: parsed.isLines || /\.(?:geojsonl|geojsons|geojsonseq|ndjson|jsonl)$/i.test(name) ? 'geojson-lines' : 'geojson', layers: [parsed] };
    }
    case 'csv':
      return { sort, layers: [readDelimited(bytes, layer, limits, tell, options)] };
    default:
      throw new FileRefused('unknown-sort', { found: sort });
  }
}

/** "a/地块.shp" → "地块". */
export function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
}
