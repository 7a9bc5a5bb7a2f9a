/** Reads the polygons of a Shapefile in its own coordinates, with the names of its .dbf decoded. */
import { parseDbf, parseShp } from 'shpjs';
import type { Geometry } from 'geojson';
import type { Datum } from '../../src/domain/datum/Datum.ts';
import type { RawShape, ReadShapes } from './RawShape.ts';
import { contradiction, datumOfPrj } from './statedDatum.ts';

/** The parts of one Shapefile; all but the .shp may be absent. */
export interface ShapefileParts {
  readonly shp: Buffer;
  readonly dbf?: Buffer | undefined;
  readonly cpg?: string | undefined;
  readonly prj?: string | undefined;
}

const DBF_HEADER_BYTES = 32;

/** Throws where the bytes are no Shapefile. `encoding` goes before the .cpg; without both the names are UTF-8. */
export function readShapefile(parts: ShapefileParts, datum: Datum, encoding?: string): ReadShapes {
  const problems: ReadShapes['problems'][number][] = [];
  const label = encoding ?? (parts.cpg === undefined ? 'utf-8' : encodingOf(parts.cpg));
  if (label === undefined) {
    problems.push({ field: '.cpg', message: `unknown encoding "${parts.cpg?.trim()}"`, suggestion: 'state the encoding in the record' });
  }
  const contrary = parts.prj === undefined ? undefined : contradiction(datumOfPrj(parts.prj), datum);
  if (contrary !== undefined) problems.push({ field: '.prj', ...contrary });

  const geometries = parseShp(parts.shp);
  const rows = parts.dbf === undefined ? [] : parseDbf(whole(parts.dbf), label);
  const shapes = geometries.flatMap((geometry, index): RawShape[] =>
    geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? [{ geometry, properties: rows[index] ?? {} }] : [],
  );
  if (rows.some((row) => Object.entries(row).flat().some((word) => String(word).includes('\uFFFD')))) {
    const other = label === 'utf-8' ? 'gbk' : 'utf-8';
    problems.push({ field: '.dbf', message: `its names are not ${label}`, suggestion: `did you mean "encoding": "${other}"?` });
  }
  // A hole that lies in no ring is dropped by the reader: most often a ring that runs the wrong way.
  const lost = ringsIn(parts.shp) - shapes.reduce((sum, { geometry }) => sum + ringsOf(geometry), 0);
  if (lost > 0) {
    problems.push({ message: `${lost} of its rings lie in no other and run as holes do`, suggestion: 'reverse them, or leave them out' });
  }
  return { shapes, problems };
}

/** The library reads as many rows as the table states, whether or not they are there. */
function whole(dbf: Buffer): Buffer {
  const [rows, headerBytes, rowBytes] = dbf.length < DBF_HEADER_BYTES ? [1, 0, 0] : [dbf.readUInt32LE(4), dbf.readUInt16LE(8), dbf.readUInt16LE(10)];
  if (headerBytes < DBF_HEADER_BYTES || (rows > 0 && rowBytes === 0) || headerBytes + rows * rowBytes > dbf.length) throw new Error('its .dbf is broken or cut');
  return dbf;
}

/** "936", "ANSI 936", "GB2312" → "gbk"; undefined for what no decoder knows. */
function encodingOf(cpg: string): string | undefined {
  const name = cpg.trim();
  if (/936|gbk|gb2312/i.test(name)) return 'gbk';
  if (/65001|utf-?8/i.test(name)) return 'utf-8';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

function ringsOf(geometry: Geometry): number {
  if (geometry.type === 'Polygon') return geometry.coordinates.length;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat().length : 0;
}

/** Types of records that hold polygons, without and with heights and measures. */
const POLYGON_TYPES = [5, 15, 25];

/** Parts of all polygon records (ESRI Shapefile Technical Description, 1998: the count stands at byte 36 of a record). */
function ringsIn(shp: Buffer): number {
  let rings = 0;
  for (let offset = 100; offset + 48 <= shp.length; offset += 8 + 2 * shp.readInt32BE(offset + 4)) {
    if (POLYGON_TYPES.includes(shp.readInt32LE(offset + 8))) rings += shp.readInt32LE(offset + 44);
  }
  return rings;
}
