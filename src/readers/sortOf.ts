/** Tells by its first bytes, and only then by its name, of what sort a file is. */
import { decodeText } from './decodeText.ts';
import { FileRefused } from './FileRefused.ts';

/** As what bytes are opened; an archive is looked into. */
export const CONTAINERS = ['geojson', 'csv', 'workbook', 'kml', 'gpx', 'archive', 'shp', 'wkt', 'flatgeobuf'] as const;
export type Container = (typeof CONTAINERS)[number];

const LOOKED_AT = 4_096;

/** What is readable by its first bytes. */
const MARKS: readonly (readonly [readonly number[], Container])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'archive'],
  [[0x50, 0x4b, 0x05, 0x06], 'archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'workbook'],
  [[0x00, 0x00, 0x27, 0x0a], 'shp'],
  [[0x66, 0x67, 0x62], 'flatgeobuf'],
];

/** What people try all the same, and what it is called. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ['SQLite format 3', 'GeoPackage / SQLite'],
  ['Rar!', 'RAR'],
  ['7z\u00BC\u00AF', '7z'],
  ['\u001F\u008B', 'gzip'],
  ['%PDF', 'PDF'],
  ['AC10', 'DWG'],
  ['\u0089PNG', 'PNG'],
  ['\u00FF\u00D8\u00FF', 'JPEG'],
  ['II*', 'TIFF'],
  ['MM\u0000*', 'TIFF'],
  ['PAR1', 'Parquet'],
];

const SHAPE_LINE = /^(?:SRID=\d+;\s*)?(?:(?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*(?:\(|EMPTY)/i;

/** Throws FileRefused with the name of what it is, where that is known. */
export function sortOf(bytes: Uint8Array, name: string): Container {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return marked[1];
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const foreign = FOREIGN.find(([mark]) => start.startsWith(mark));
  if (foreign !== undefined) throw new FileRefused('unknown-sort', { found: foreign[1] });

  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension === 'dbf' || extension === 'shx' || extension === 'prj' || extension === 'cpg') throw new FileRefused('part-missing', { found: '.shp' });
  const text = decodeText(bytes.subarray(0, LOOKED_AT)).trimStart();
  if (text === '' && bytes.length <= LOOKED_AT) throw new FileRefused('empty');
  if (text.includes('\u0000')) throw new FileRefused('unknown-sort', extension === '' ? {} : { found: extension });
  if ('{[\u001E'.includes(text.charAt(0))) return 'geojson';
  if (text.startsWith('<')) return sortOfXml(text);
  if (SHAPE_LINE.test(text) && !/^[ct]sv$/.test(extension)) return 'wkt';
  if (extension === 'dxf' || /^\s*0\r?\nSECTION/.test(text)) throw new FileRefused('unknown-sort', { found: 'DXF' });
  return 'csv';
}

/** Older programs save pages and XML under the name of a workbook. */
function sortOfXml(text: string): Container {
  const root = /<(?:[\w-]+:)?([A-Za-z]\w*)[\s/>]/.exec(text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/gi, ''))?.[1] ?? '';
  if (root === 'kml' || root === 'Document' || root === 'Placemark' || root === 'Folder') return 'kml';
  if (root === 'gpx') return 'gpx';
  if (/^(?:html|table|Workbook)$/i.test(root)) return 'workbook';
  throw new FileRefused('unknown-sort', { found: root === '' ? 'XML' : `XML: ${root}` });
}
