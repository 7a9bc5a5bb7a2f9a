/** Hostile inputs, each in every sort of file in which it can occur, with what must come of it: the table that `hostile.test.ts` tries. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { utils, write } from '@e965/xlsx';
import type { FileFault } from '../../domain/ownData/FilePreview.ts';
import type { FeatureFault } from '../../domain/ownData/OwnLayer.ts';
import { OFFICE_CONTAINERS } from '../officeContainers.ts';
import type { NamedBytes } from '../NamedBytes.ts';
import { indexedFlatGeobuf } from './indexedFlatGeobuf.ts';

/**
 * `text`: one feature whose name is this very text. `column`: one feature with a column of this name. `left-out`: one feature, and
 * the word is nowhere. A fault of files: refused as a whole. A fault of features: that one is left out, or kept with the remark.
 */
export type Hoped = { readonly text: string } | { readonly column: string } | 'left-out' | { readonly refused: FileFault } | { readonly remarked: FeatureFault };

export interface HostileFile {
  readonly what: string;
  readonly files: readonly NamedBytes[];
  readonly hoped: Hoped;
  /** How many features there must be, where that says something. */
  readonly count?: number;
}

const FORMATS = ['geojson', 'geojsonl', 'csv', 'tsv', 'xlsx', 'kml', 'kmz', 'gpx', 'shp', 'fgb'] as const;
type Format = (typeof FORMATS)[number];

const DBF_NAME_BYTES = 10;

const file = (name: string, content: string | Uint8Array): NamedBytes[] => [{ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }];
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const feature = (properties: string, coordinates = '[113.03,22.45]') => `{"type":"Feature","properties":${properties},"geometry":{"type":"Point","coordinates":${coordinates}}}`;
const collection = (...features: readonly string[]) => `{"type":"FeatureCollection","features":[${features.join(',')}]}`;
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const zipped = (parts: Zippable) => zipSync(parts, { level: 6 });
const placemark = (inner: string, coordinates = '113.03,22.45') => `<Placemark>${inner}<Point><coordinates>${coordinates}</coordinates></Point></Placemark>`;
const kml = (inner: string, head = '') => `<?xml version="1.0" encoding="UTF-8"?>${head}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`;
const gpx = (inner: string, head = '', at = 'lat="22.45" lon="113.03"') => `<?xml version="1.0"?>${head}<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><wpt ${at}>${inner}</wpt></gpx>`;

function workbook(rows: readonly (readonly unknown[])[]): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  return new Uint8Array(write({ SheetNames: ['表'], Sheets: { 表: sheet } }, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** Records as Excel wrote them before 1997, in the container that they lie in. */
function oldWorkbook(records: readonly number[]): Uint8Array {
  const { utils: of, write: packed } = OFFICE_CONTAINERS;
  const container = of.cfb_new();
  of.cfb_add(container, '/Book', Uint8Array.from(records));
  return Uint8Array.from(packed(container, { type: 'array' }));
}

/** A table of texts of 60 bytes each, as dBASE III has it, and the point that it tells of. */
function shapefile(column: string, value: string, [x, y]: readonly [number, number] = [113.03, 22.45]): NamedBytes[] {
  const dbf = new Uint8Array(32 + 32 + 1 + 61);
  const table = new DataView(dbf.buffer);
  dbf[0] = 3;
  table.setUint32(4, 1, true);
  table.setUint16(8, 65, true);
  table.setUint16(10, 61, true);
  dbf.set(new TextEncoder().encode(column).subarray(0, 10), 32);
  dbf[43] = 'C'.charCodeAt(0);
  dbf[48] = 60;
  dbf[64] = 0x0d;
  dbf.fill(0x20, 65);
  dbf.set(new TextEncoder().encode(value).subarray(0, 60), 66);
  const shp = new DataView(new ArrayBuffer(100 + 28));
  shp.setUint32(0, 9994);
  shp.setUint32(24, 64);
  shp.setUint32(28, 1000, true);
  shp.setUint32(32, 1, true);
  shp.setUint32(100, 1);
  shp.setUint32(104, 10);
  shp.setUint32(108, 1, true);
  shp.setFloat64(112, x, true);
  shp.setFloat64(120, y, true);
  return file('图.zip', zipped({ '图.shp': new Uint8Array(shp.buffer), '图.dbf': dbf, '图.cpg': strToU8('UTF-8') }));
}

/** One point with one text under one column. */
const NAMED: Readonly<Record<Format, (column: string, value: string) => NamedBytes[]>> = {
  geojson: (column, value) => file('图.geojson', collection(feature(`{${JSON.stringify(column)}:${JSON.stringify(value)}}`))),
  geojsonl: (column, value) => file('图.geojsonl', `${feature(`{${JSON.stringify(column)}:${JSON.stringify(value)}}`)}\n`),
  csv: (column, value) => file('图.csv', `${cell(column)},lon,lat\n${cell(value)},113.03,22.45\n`),
  tsv: (column, value) => file('图.tsv', `${cell(column)}\tlon\tlat\n${cell(value)}\t113.03\t22.45\n`),
  xlsx: (column, value) => file('图.xlsx', workbook([[column, 'lon', 'lat'], [value, 113.03, 22.45]])),
  kml: (column, value) => file('图.kml', kml(placemark(column === 'name' ? `<name>${xml(value)}</name>` : `<ExtendedData><Data name="${xml(column)}"><value>${xml(value)}</value></Data></ExtendedData>`))),
  kmz: (column, value) => file('图.kmz', zipped({ 'doc.kml': NAMED.kml(column, value)[0]?.bytes ?? new Uint8Array(0) })),
  gpx: (_column, value) => file('图.gpx', gpx(`<name>${xml(value)}</name>`)),
  shp: shapefile,
  fgb: (column, value) => file('图.fgb', indexedFlatGeobuf([{ geometry: { type: 'Point', coordinates: [113.03, 22.45] }, properties: Object.fromEntries([[column, value]]) }])),
};

/** One point at what is written as its coordinates. */
const AT: Readonly<Record<'geojson' | 'geojsonl' | 'csv' | 'xlsx' | 'kml' | 'gpx' | 'wkt', (x: string, y: string) => NamedBytes[]>> = {
  geojson: (x, y) => file('点.geojson', collection(feature('{}', `[${x},${y}]`), feature('{}'))),
  geojsonl: (x, y) => file('点.geojsonl', `${feature('{}', `[${x},${y}]`)}\n${feature('{}')}\n`),
  csv: (x, y) => file('点.csv', `name,lon,lat\na,${x},${y}\n${'b,113.03,22.45\n'.repeat(9)}`),
  xlsx: (x, y) => file('点.xlsx', workbook([['name', 'lon', 'lat'], ['a', x, y], ...Array.from({ length: 9 }, () => ['b', 113.03, 22.45])])),
  kml: (x, y) => file('点.kml', kml(placemark('<name>a</name>', `${x},${y}`) + placemark('<name>b</name>'))),
  gpx: (x, y) => file('点.gpx', gpx('<name>a</name>', '', `lat="${y}" lon="${x}"`).replace('</gpx>', '<wpt lat="22.45" lon="113.03"><name>b</name></wpt></gpx>')),
  wkt: (x, y) => file('点.wkt', `POINT(${x} ${y})\nPOINT(113.03 22.45)\n`),
};

const TEXTS = {
  'markup': '<img src=x onerror="globalThis.ran=1">',
  'a script': '<script>globalThis.ran=1</script>',
  'a javascript: link': 'javascript:globalThis.ran=1',
  'a formula': '=HYPERLINK("http://127.0.0.1/")',
  'a formula of a sign': '@SUM(1+1)*cmd',
  'the key __proto__': '__proto__',
  'the key constructor': 'constructor',
  'a character beyond the first plane': '𠮷园',
  'a mark that turns the direction': 'a\u202Eb',
} as const;

function texts(): HostileFile[] {
  return Object.entries(TEXTS).flatMap(([what, text]) => FORMATS.map((format): HostileFile => ({ what: `${what} as a name in ${format}`, files: NAMED[format]('name', text), hoped: { text } })));
}

function columns(): HostileFile[] {
  return ['__proto__', 'constructor', 'toString', '<b>x</b>', '=1+1'].flatMap((column) =>
    FORMATS.filter((format) => format !== 'gpx').map((format): HostileFile => ({
      what: `the column ${column} in ${format}`,
      files: NAMED[format](column, 'v'),
      // The converter of KML writes it into an object where it is none of its own.
      hoped: column === '__proto__' && (format === 'kml' || format === 'kmz') ? 'left-out' : { column: format === 'shp' ? column.slice(0, DBF_NAME_BYTES) : column },
    })),
  );
}

function positions(): HostileFile[] {
  const cases = [
    ['NaN', 'NaN', 'not-a-number'],
    ['Infinity', 'Infinity', 'not-a-number'],
    ['a number beyond all', '1e999', 'not-a-number'],
    ['a huge number', '1e300', 'out-of-range'],
  ] as const;
  return cases.flatMap(([what, x, fault]) => (Object.keys(AT) as (keyof typeof AT)[]).map((format): HostileFile => ({ what: `${what} as a longitude in ${format}`, files: AT[format](x, '22.4'), hoped: { remarked: FAULTS[`${what} ${format}`] ?? fault } })));
}

/** Where a sort has another word for it. */
const FAULTS: Readonly<Record<string, FeatureFault>> = { 'NaN kml': 'no-geometry' };

const DEEP = 70;
const BOMB = zipped({ 'a.csv': new Uint8Array(20_000_000) });
const ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "http://127.0.0.1/x">]>';
const nested = (open: string, close: string) => open.repeat(DEEP) + close.repeat(DEEP);
const gb18030 = Uint8Array.from([0xb4, 0xf3, 0xd4, 0xf3]);

function structures(): HostileFile[] {
  return [
    { what: 'a zip bomb', files: file('弹.zip', BOMB), hoped: { refused: 'swells' } },
    { what: 'a zip bomb as KMZ', files: file('弹.kmz', zipped({ 'doc.kml': new Uint8Array(20_000_000) })), hoped: { refused: 'swells' } },
    { what: 'a zip bomb as a workbook', files: file('弹.xlsx', zipped({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': new Uint8Array(20_000_000) })), hoped: { refused: 'swells' } },
    { what: 'a zip bomb as a Shapefile', files: file('弹.zip', zipped({ 'a.shp': new Uint8Array(20_000_000), 'a.dbf': strToU8('x') })), hoped: { refused: 'swells' } },
    { what: 'entities in KML', files: file('实.kml', kml(placemark('<name>&b;</name>'), ENTITIES)), hoped: { text: '&b;' } },
    { what: 'entities in GPX', files: file('实.gpx', gpx('<name>&c;</name>', ENTITIES)), hoped: { text: '&c;' } },
    { what: 'deep arrays in GeoJSON', files: file('深.geojson', collection(feature('{}', nested('[', ']')))), hoped: { refused: 'too-deep' } },
    { what: 'deep objects in GeoJSON lines', files: file('深.geojsonl', `${feature(nested('{"a":', '}').replace(':}', ':1}'))}\n${feature('{}')}\n`), hoped: { refused: 'too-deep' } },
    { what: 'deep folders in KML', files: file('深.kml', kml(nested('<Folder>', '</Folder>'))), hoped: { refused: 'too-deep' } },
    { what: 'deep folders in KML whose values look like ends', files: file('深值.kml', kml(nested('<Folder id="/>">', '</Folder>'))), hoped: { refused: 'too-deep' } },
    { what: 'deep extensions in GPX', files: file('深.gpx', gpx(nested('<a>', '</a>'))), hoped: { refused: 'too-deep' } },
    { what: 'deep collections in WKT', files: file('深.wkt', `${'GEOMETRYCOLLECTION('.repeat(DEEP)}POINT(1 1)${')'.repeat(DEEP)}\nPOINT(113 22)\n`), hoped: { remarked: 'nested-collection' } },
    { what: 'deep JSON in a cell', files: file('深.csv', `shape;name\n{"type":"Point","coordinates":[113,22]};a\n{"type":${nested('[', ']')}};b\n`), hoped: { remarked: 'bad-text' } },
    { what: 'JSON of a hundred thousand levels in a cell', files: file('深.csv', `shape;name\n{"type":"Point","coordinates":[113,22]};a\n{"type":${'['.repeat(100_000)}${']'.repeat(100_000)}};b\n`), hoped: { remarked: 'bad-text' } },
    { what: 'a key that is no JSON', files: file('键.geojson', `{"\\q":1,"type":"FeatureCollection","features":[${feature('{}')}]}`), hoped: { refused: 'broken' } },
    { what: 'a coordinate system that is no JSON', files: file('系.geojson', `{"type":"FeatureCollection","crs":<b>,"features":[${feature('{}')}]}`), hoped: { refused: 'broken' } },
    { what: 'a lone surrogate, escaped, in GeoJSON', files: file('半.geojson', collection(feature('{"name":"a\\ud800b"}'))), hoped: { text: 'a\ud800b' } },
    { what: 'a lone surrogate as a reference in KML', files: file('半.kml', kml(placemark('<name>a&#xD800;b</name>'))), hoped: { text: 'a\ud800b' } },
    { what: 'a mark of byte order before CSV', files: file('标.csv', '\uFEFFname,lon,lat\na,113.03,22.45\n'), hoped: { column: 'name' } },
    { what: 'a mark of byte order before GeoJSON', files: file('标.geojson', `\uFEFF${collection(feature('{"name":"a"}'))}`), hoped: { column: 'name' } },
    { what: 'a mark of byte order before KML', files: file('标.kml', `\uFEFF${kml(placemark('<name>a</name>'))}`), hoped: { column: 'name' } },
    { what: 'a mark of byte order before WKT', files: file('标.wkt', '\uFEFFPOINT(113.03 22.45)\n'), hoped: 'left-out' },
    { what: 'GB18030 in CSV', files: file('国.csv', Uint8Array.from([...strToU8('name,lon,lat\n'), ...gb18030, ...strToU8(',113.03,22.45\n')])), hoped: { text: '大泽' } },
    { what: 'GB18030 in GeoJSON', files: file('国.geojson', Uint8Array.from([...strToU8('{"type":"Feature","properties":{"name":"'), ...gb18030, ...strToU8('"},"geometry":{"type":"Point","coordinates":[113,22]}}')])), hoped: { text: '大泽' } },
    { what: 'GB18030 in KML that calls itself UTF-8', files: file('国.kml', Uint8Array.from([...strToU8('<?xml version="1.0" encoding="UTF-8"?><kml><Placemark><name>'), ...gb18030, ...strToU8('</name><Point><coordinates>113,22</coordinates></Point></Placemark></kml>')])), hoped: { text: '大泽' } },
    { what: 'lines that end in CR alone in CSV', files: file('回.csv', 'name,lon,lat\ra,113.03,22.45\r'), hoped: { text: 'a' } },
    { what: 'lines that end in CR alone in TSV', files: file('回.tsv', 'name\tlon\tlat\ra\t113.03\t22.45\r'), hoped: { text: 'a' } },
    { what: 'lines that end in CR alone in GeoJSON', files: file('回.geojson', collection(feature('{"name":\r"a"}'))), hoped: { text: 'a' } },
    { what: 'lines that end in CR alone in KML', files: file('回.kml', kml(`\r${placemark('<name>a</name>')}\r`)), hoped: { text: 'a' } },
    { what: 'two features and CR alone in GeoJSON lines', files: file('回.geojsonl', `${feature('{"name":"a"}')}\r${feature('{"name":"b"}')}\r`), hoped: { text: 'a' }, count: 2 },
    { what: 'WKT and CR alone', files: file('回.wkt', 'POINT(113.03 22.45)\rPOINT(113.04 22.45)\r'), hoped: 'left-out', count: 2 },
    { what: 'no coordinates in GeoJSON', files: file('空.geojson', collection(feature('{}', '[]'))), hoped: { remarked: 'no-geometry' } },
    { what: 'no coordinates in WKT', files: file('空.wkt', 'POINT EMPTY\n'), hoped: { remarked: 'no-geometry' } },
    { what: 'no coordinates in CSV', files: file('空.csv', 'name,lon,lat\na,,\nb,113.03,22.45\n'), hoped: { remarked: 'no-geometry' } },
    { what: 'no coordinates in KML', files: file('空.kml', kml(placemark('<name>a</name>', ''))), hoped: { remarked: 'no-geometry' } },
    { what: 'a Shapefile at NaN', files: shapefile('name', 'a', [Number.NaN, 22]), hoped: { remarked: 'not-a-number' } },
    { what: 'a Shapefile at infinity', files: shapefile('name', 'a', [Number.POSITIVE_INFINITY, 22]), hoped: { remarked: 'not-a-number' } },
    { what: 'a Shapefile beyond the globe', files: shapefile('name', 'a', [1e300, 22]), hoped: { remarked: 'out-of-range' } },
    { what: 'a FlatGeobuf at NaN', files: file('点.fgb', indexedFlatGeobuf([{ geometry: { type: 'Point', coordinates: [Number.NaN, 22] }, properties: { name: 'a' } }])), hoped: { remarked: 'not-a-number' } },
    { what: 'a FlatGeobuf with an index of nothing', files: file('空.fgb', emptyIndex()), hoped: { refused: 'no-features' } },
    { what: 'a link within KML', files: file('链.kml', kml(`${placemark('<name>a</name>')}<NetworkLink><name>x</name><Link><href>javascript:globalThis.ran=1</href></Link></NetworkLink>`)), hoped: { remarked: 'network-link' } },
    { what: 'a page as a description in KML', files: file('页.kml', kml(placemark('<description><![CDATA[<script>globalThis.ran=1</script><a href="javascript:globalThis.ran=1">字</a>]]></description>'))), hoped: { text: '字' } },
    { what: 'a text of a workbook without its length', files: file('短.xls', oldWorkbook([0x09, 0, 4, 0, 2, 0, 0x10, 0, 0x07, 0, 0, 0, 0x0a, 0, 0, 0])), hoped: { refused: 'broken' } },
    { what: 'a formula in a workbook', files: file('式.xlsx', workbook([['name', 'lon', 'lat'], [{ t: 's', v: '值', f: 'HYPERLINK("http://127.0.0.1/")' }, 113.03, 22.45]])), hoped: { text: '值' } },
    { what: 'a hundred thousand comments that never end in KML', files: file('注.kml', kml('<!--'.repeat(100_000))), hoped: { refused: 'broken' } },
    { what: 'a hundred thousand tags that never end in GPX', files: file('注.gpx', `<gpx>${'<a '.repeat(100_000)}`), hoped: { refused: 'broken' } },
    { what: 'a hundred thousand lines that are no JSON', files: file('错.geojsonl', `${feature('{"name":"a"}')}\n${'{x}\n'.repeat(100_000)}`), hoped: { remarked: 'bad-text' } },
    { what: 'a path out of the archive', files: file('径.zip', zipped({ '../../点.geojson': strToU8(collection(feature('{"name":"a"}'))) })), hoped: { text: 'a' } },
  ];
}

/** A header that states an index and no features. */
function emptyIndex(): Uint8Array {
  const whole = indexedFlatGeobuf([{ geometry: { type: 'Point', coordinates: [113, 22] }, properties: { name: 'a' } }], { nodeSize: 16 });
  const headerEnd = 12 + new DataView(whole.buffer, whole.byteOffset).getUint32(8, true);
  const header = whole.slice(0, headerEnd);
  const view = new DataView(header.buffer);
  for (let at = 12; at + 8 <= header.length; at += 1) if (view.getBigUint64(at, true) === 1n) view.setBigUint64(at, 0n, true);
  return header;
}

export const HOSTILE_FILES: readonly HostileFile[] = [...texts(), ...columns(), ...positions(), ...structures()];
