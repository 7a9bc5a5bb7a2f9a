/** Reads a Shapefile out of its parts. */
import type { Geometry, Position } from 'geojson';
import { parseShp } from 'shpjs';
import { LayerBuilder } from '../domain/ownData/LayerBuilder.ts';
import { polygonsOfRings } from '../domain/ownData/polygonsOfRings.ts';
import { checkCounts } from './checkCounts.ts';
import { crsOfWkt } from './crsOfWkt.ts';
import { decodeText } from './decodeText.ts';
import { FileRefused } from './FileRefused.ts';
import type { Limits } from './limits.ts';
import type { ParsedFeatures } from './ParsedFile.ts';
import { freeName } from '../domain/ownData/flatProperties.ts';
import { readDbf } from './readDbf.ts';
import type { Shapefile } from './shapefilesIn.ts';
import type { Tell } from './Tell.ts';

const TYPE_AT = 32;
/** Of polygons the type of lines with the same heights and measures: so the parser hands over every ring. */
const LINE_TYPES: Readonly<Record<number, number>> = { 5: 3, 15: 13, 25: 23 };
const MULTIPATCH = 31;
const TOLD_EVERY = 2_000;

/** Throws FileRefused where a part is missing, or one is damaged. */
export function readShapefile({ path, parts }: Shapefile, limits: Limits, tell: Tell): ParsedFeatures {
  const name = path.replace(/^.*[/\\]/, '');
  const [shp, dbf, prj, cpg] = ['shp', 'dbf', 'prj', 'cpg'].map((part) => parts.get(part));
  if (shp === undefined || dbf === undefined) throw new FileRefused('part-missing', { where: name, found: shp === undefined ? '.shp' : '.dbf' });
  const table = readDbf(dbf, (cpg ?? parts.get('cst')) === undefined ? undefined : decodeText(cpg ?? parts.get('cst') ?? shp));
  const { shapes, isOfAreas } = parseShapes(shp, name);
  const layer = new LayerBuilder();
  shapes.forEach((shape, row) => {
    if (row < table.rowCount && table.isDeleted(row)) return;
    layer.add({ number: row + 1, geometry: isOfAreas ? areaOf(shape) : shape, properties: propertiesOf(table.valuesOf(row)) });
    if (row % TOLD_EVERY === 0) {
      checkCounts(layer, limits);
      tell(row / shapes.length, 'parsing');
    }
  });
  checkCounts(layer, limits);
  return { kind: 'features', name, raw: layer.finish(), stated: prj === undefined ? undefined : crsOfWkt(decodeText(prj)) };
}

function parseShapes(shp: Uint8Array, name: string): { readonly shapes: readonly (Geometry | null)[]; readonly isOfAreas: boolean } {
  if (shp.length < 100 || shp[2] !== 0x27 || shp[3] !== 0x0a) throw new FileRefused('broken', { where: name, found: '.shp' });
  const type = shp[TYPE_AT] ?? 0;
  if (type === MULTIPATCH) throw new FileRefused('unknown-sort', { where: name, found: 'MultiPatch' });
  const lineType = LINE_TYPES[type];
  try {
    if (lineType !== undefined) shp[TYPE_AT] = lineType;
    // Type 0 holds empty records alone.
    return { shapes: type === 0 ? [] : parseShp(shp), isOfAreas: lineType !== undefined };
  } catch {
    throw new FileRefused('broken', { where: name, found: '.shp' });
  } finally {
    shp[TYPE_AT] = type;
  }
}

function areaOf(shape: Geometry | null): Geometry | null {
  if (shape?.type !== 'LineString' && shape?.type !== 'MultiLineString') return shape;
  const rings: Position[][] = shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates;
  return { type: 'MultiPolygon', coordinates: polygonsOfRings(rings) };
}

/** Names cut to ten bytes may be alike. */
function propertiesOf(values: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const taken = new Map<string, unknown>();
  for (const [name, value] of values) taken.set(taken.has(name) ? freeName(name, taken) : name, value);
  return Object.fromEntries(taken);
}
