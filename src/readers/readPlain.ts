/** Reads one file that is no archive, by its sort: what reads the other sorts is not fetched. */
import type { TableOptions } from '../domain/ownData/FilePreview.ts';
import type { FileSort } from '../domain/ownData/OwnLayer.ts';
import { FileRefused } from './FileRefused.ts';
import type { Gathered } from './gather.ts';
import type { Limits } from './limits.ts';
import type { NamedBytes } from './NamedBytes.ts';
import { optionsOf } from './OneTableOptions.ts';
import type { ParsedLayer } from './ParsedFile.ts';
import { sortOf } from './sortOf.ts';
import type { Tell } from './Tell.ts';

interface Read {
  readonly sort: FileSort;
  readonly layers: readonly ParsedLayer[];
}

export interface Context {
  readonly limits: Limits;
  readonly tell: Tell;
  readonly options: TableOptions;
  /** The file that another one refers to lies in the same archive. */
  readonly isAtHand: (address: string) => boolean;
}

const LINES = /\.(?:geojsonl|geojsons|geojsonseq|ndjson|jsonl)$/i;

/** Rejects with FileRefused. `firstLayer` is how many layers of other files stand before those of this one. */
export async function readPlain({ name, bytes }: NamedBytes, context: Context, firstLayer: number): Promise<Read> {
  const { limits, tell, options, isAtHand } = context;
  const layer = baseName(name);
  const container = sortOf(bytes, name);
  switch (container) {
    case 'geojson': {
      const { readGeoJson } = await import('./readGeoJson.ts');
      const parsed = await readGeoJson(bytes, layer, limits, tell);
      return { sort: parsed.isLines || LINES.test(name) ? 'geojson-lines' : 'geojson', layers: [parsed] };
    }
    case 'csv': {
      const { readDelimited } = await import('./readDelimited.ts');
      return { sort: 'csv', layers: [readDelimited(bytes, layer, limits, tell, optionsOf(options, firstLayer))] };
    }
    case 'workbook': {
      const { readWorkbook } = await import('./readWorkbook.ts');
      return { sort: 'xlsx', layers: readWorkbook(bytes, limits, tell, options, firstLayer) };
    }
    case 'wkt': {
      const { readWkt } = await import('./readWkt.ts');
      return { sort: 'wkt', layers: [readWkt(bytes, layer, limits, tell)] };
    }
    case 'flatgeobuf': {
      const { readFlatGeobuf } = await import('./readFlatGeobuf.ts');
      return { sort: 'flatgeobuf', layers: [readFlatGeobuf(bytes, layer, limits, tell)] };
    }
    case 'shp':
      throw new FileRefused('part-missing', { found: '.dbf' });
    case 'kml': {
      const [{ readXml }, { readKml }] = await Promise.all([import('./readXml.ts'), import('./readKml.ts')]);
      return { sort: 'kml', layers: readKml(readXml(bytes, limits), layer, limits, isAtHand) };
    }
    case 'gpx': {
      const [{ readXml }, { readGpx }] = await Promise.all([import('./readXml.ts'), import('./readGpx.ts')]);
      return { sort: 'gpx', layers: readGpx(readXml(bytes, limits), layer, limits) };
    }
    case 'archive':
      throw new FileRefused('unknown-sort', { found: 'ZIP' });
  }
}

/** All layers of one file. */
export function filed(file: string, { sort, layers }: Read): Gathered {
  return { layers: layers.map((layer) => ({ file, sort, layer })), leftAside: [] };
}

/** "a/地块.shp" → "地块". */
function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
}
