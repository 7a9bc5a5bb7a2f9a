/** Reads the files that were dropped together: finds their sort by content first, name second, and hands them to its reader. */
import type { TableOptions } from '../domain/ownData/FilePreview.ts';
import type { FileSort } from '../domain/ownData/OwnLayer.ts';
import { FileRefused } from './FileRefused.ts';
import type { Limits } from './limits.ts';
import type { NamedBytes } from './NamedBytes.ts';
import { optionsOf } from './OneTableOptions.ts';
import { listArchive, unpack } from './openArchive.ts';
import type { ParsedFile, ParsedLayer } from './ParsedFile.ts';
import { readDelimited } from './readDelimited.ts';
import { readGeoJson } from './readGeoJson.ts';
import { readGpx } from './readGpx.ts';
import { readKml } from './readKml.ts';
import { isPartOfShapefile, readShapefiles } from './readShapefile.ts';
import { readWkt } from './readWkt.ts';
import { readWorkbook } from './readWorkbook.ts';
import { readXml } from './readXml.ts';
import { sortOf } from './sortOf.ts';
import type { Tell } from './Tell.ts';

interface Read {
  readonly sort: FileSort;
  readonly layers: readonly ParsedLayer[];
}

interface Context {
  readonly limits: Limits;
  readonly tell: Tell;
  readonly options: TableOptions;
  /** The file that another one refers to lies in the same archive. */
  readonly isAtHand: (address: string) => boolean;
}

/** Several files are read as one: the parts of a Shapefile, or files of one sort. Throws FileRefused, which names the file. */
export function readFile(files: readonly NamedBytes[], limits: Limits, tell: Tell, options: TableOptions = {}): ParsedFile {
  const file = (files.find(({ name }) => /\.shp$/i.test(name)) ?? files[0])?.name ?? '';
  const bytes = files.reduce((sum, each) => sum + each.bytes.length, 0);
  try {
    if (bytes === 0) throw new FileRefused('empty');
    if (bytes > limits.bytes) throw new FileRefused('too-large', { found: bytes, limit: limits.bytes });
    const { sort, layers } = readTogether(files, { limits, tell, options, isAtHand: () => false });
    const filled = layers.filter((layer) => (layer.kind === 'table' ? layer.numbers.length : layer.raw.count + layer.raw.refusedCount) > 0);
    if (filled.length === 0) throw new FileRefused('no-features');
    return { file, sort, bytes, layers: filled };
  } catch (error) {
    if (error instanceof FileRefused) throw error.inFile(file);
    throw isStackOverflow(error) ? new FileRefused('too-deep', { limit: limits.depth }, file) : error;
  }
}

function readTogether(files: readonly NamedBytes[], context: Context): Read {
  const [first] = files;
  if (first !== undefined && files.length === 1 && !isPartOfShapefile(first.name)) return readOne(first, context, 0);
  if (files.some(({ name }) => isPartOfShapefile(name))) return { sort: 'shapefile', layers: readShapefiles(files, context.limits, context.tell) };
  return readEach(files, context);
}

/** Of files of several sorts those of the first one's are read. */
function readEach(files: readonly NamedBytes[], context: Context): Read {
  let all: Read | undefined;
  for (const file of files) {
    const read = readWithin(file, context, all?.layers.length ?? 0);
    if (all === undefined) all = read;
    else if (read.sort === all.sort) all = { sort: all.sort, layers: [...all.layers, ...read.layers] };
  }
  if (all === undefined) throw new FileRefused('unknown-sort');
  return all;
}

/** Says which of several files is at fault. */
function readWithin(file: NamedBytes, context: Context, firstLayer: number): Read {
  try {
    return readOne(file, context, firstLayer);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { fault, file: _, where, ...detail } = error.refusal;
    throw new FileRefused(fault, { ...detail, where: where === '' ? file.name : where });
  }
}

function readOne({ name, bytes }: NamedBytes, context: Context, firstLayer: number): Read {
  const { limits, tell, options, isAtHand } = context;
  const layer = baseName(name);
  const container = sortOf(bytes, name);
  switch (container) {
    case 'geojson': {
      const parsed = readGeoJson(bytes, layer, limits, tell);
      return { sort: parsed.isLines || LINES.test(name) ? 'geojson-lines' : 'geojson', layers: [parsed] };
    }
    case 'csv':
      return { sort: 'csv', layers: [readDelimited(bytes, layer, limits, tell, optionsOf(options, firstLayer))] };
    case 'workbook':
      return { sort: 'xlsx', layers: readWorkbook(bytes, limits, tell, options) };
    case 'wkt':
      return { sort: 'wkt', layers: [readWkt(bytes, layer, limits, tell)] };
    case 'shp':
      return { sort: 'shapefile', layers: readShapefiles([{ name: `${layer}.shp`, bytes }], limits, tell) };
    case 'kml':
      return { sort: 'kml', layers: readKml(readXml(bytes, limits), layer, limits, isAtHand) };
    case 'gpx':
      return { sort: 'gpx', layers: readGpx(readXml(bytes, limits), layer, limits) };
    case 'archive':
      return readArchive({ name, bytes }, context);
  }
}

function readArchive({ name, bytes }: NamedBytes, context: Context): Read {
  const { limits, tell, options } = context;
  const entries = listArchive(bytes, limits);
  const named = (pattern: RegExp) => entries.filter((entry) => pattern.test(entry.name));
  if (named(/^(?:\[Content_Types\]\.xml|xl\/workbook\.|content\.xml$)/i).length > 0) {
    unpack(bytes, entries, limits);
    return { sort: 'xlsx', layers: readWorkbook(bytes, limits, tell, options) };
  }
  if (named(/\.shp$/i).length > 0) return { sort: 'shapefile', layers: readShapefiles(unpack(bytes, entries.filter((entry) => isPartOfShapefile(entry.name)), limits), limits, tell) };
  if (named(/\.(?:dbf|shx)$/i).length > 0) throw new FileRefused('part-missing', { found: '.shp' });
  const wanted = READABLE.map(named).find((found) => found.length > 0) ?? [];
  const isKmz = /\.kmz$/i.test(name);
  const files = unpack(bytes, wanted, limits).map((file) => ({ ...file, name: baseName(file.name) === '' ? name.replace(/\.[^.]*$/, '.kml') : file.name }));
  // What an archive calls "doc.kml" is called like the archive.
  const [only] = files;
  if (files.length === 1 && only !== undefined) return readWithin(isKmz || /(?:^|\/)doc\.kml$/i.test(only.name) ? { name: name.replace(/\.[^.]*$/, '.kml'), bytes: only.bytes } : only, context, 0);
  const within = new Set(entries.map((entry) => entry.name));
  return readEach(files, { ...context, isAtHand: (address) => within.has(address) || !/^[a-z]+:/i.test(address) });
}

/** What is looked for in an archive, in this order. */
const READABLE = [/\.kml$/i, /\.(?:geojson|geojsonl|geojsonseq|json|ndjson)$/i, /\.gpx$/i, /\.(?:xlsx|xls|et)$/i, /\.(?:csv|tsv)$/i, /\.(?:wkt|txt)$/i] as const;
const LINES = /\.(?:geojsonl|geojsons|geojsonseq|ndjson|jsonl)$/i;

/** "a/地块.shp" → "地块". */
function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
}

function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && /call stack|too much recursion/i.test(error.message);
}
