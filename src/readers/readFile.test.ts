import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { valueAt } from '../domain/ownData/Column.ts';
import { FileRefused } from './FileRefused.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { NamedBytes } from './NamedBytes.ts';
import type { FiledLayer } from './ParsedFile.ts';
import { previewOf } from './previewOf.ts';
import { readFile } from './readFile.ts';
import { refusalOf } from './testing/refusalOf.ts';

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));
const quiet = () => undefined;
const text = (name: string, content: string): NamedBytes => ({ name, bytes: new TextEncoder().encode(content) });
const fixture = (path: string): NamedBytes => ({ name: path.replace(/^.*\//, ''), bytes: new Uint8Array(readFileSync(join(FIXTURES, path))) });
const read = (...files: readonly NamedBytes[]) => readFile(files, LIMITS, quiet);
const counts = (layers: readonly FiledLayer[]) => layers.map(({ file, layer }) => [file, layer.name, layer.kind === 'table' ? layer.numbers.length : layer.raw.count]);

test.each([
  ['bytes', 10, 'good/points.gpx', 'too-large'],
  ['xmlBytes', 10, 'good/points.gpx', 'too-large'],
  ['xmlBytes', 10, 'good/points.kml', 'too-large'],
  ['sheetBytes', 10, 'good/points.xlsx', 'too-large'],
  ...['points.geojson', 'points.geojsonl', 'points-xy.csv', 'points-wkt.csv', 'points.xlsx', 'points-title.xls', 'points-title.ods', 'points.kml', 'points.gpx', 'points-utf8.shp.zip', 'points.wkt', 'points.fgb'].map(
    (name) => ['features', 5, `good/${name}`, 'too-many-features'] as const,
  ),
  ...['lines.geojson', 'areas.geojson', 'good/lines.gpx', 'areas.fgb', 'good/areas.shp.zip', 'good/areas-multigeometry.kml', 'good/points-wkt.csv'].map((path) => ['positions', 4, path, 'too-many-positions'] as const),
  ...['points.geojson', 'points-xy.csv', 'points.xlsx', 'points-libkml.kmz', 'points-utf8.shp.zip', 'points.fgb'].map((name) => ['columns', 2, `good/${name}`, 'too-many-columns'] as const),
  ['depth', 2, 'good/points.geojson', 'too-deep'],
  ['depth', 3, 'good/points.kml', 'too-deep'],
  ['entries', 3, 'good/points-utf8.shp.zip', 'swells'],
  ['entries', 3, 'good/points.xlsx', 'swells'],
  ['unpackedBytes', 100, 'good/points-utf8.shp.zip', 'swells'],
  ['unpackedBytes', 100, 'good/points.xlsx', 'swells'],
] as const satisfies readonly (readonly [keyof Limits, number, string, string])[])('beyond %s = %i %s is refused as a whole, with the number', async (limit, value, path, fault) => {
  const file = fixture(path);
  const refusal = await refusalOf(async () => {
    const limits = { ...LIMITS, [limit]: value };
    return previewOf(await readFile([file], limits, quiet), limits);
  });
  expect(refusal).toMatchObject({ file: file.name, fault, limit: value });
  expect(refusal.found).toBeDefined();
});

test('files that are given at once are each read, and one that cannot be is named with the reason', async () => {
  const { file, layers, leftAside } = await read(fixture('good/points.geojson'), fixture('bad/broken--cut.geojson'), fixture('good/points-xy.csv'), text('说明.md', '# 说明'), fixture('good/lines.gpx'));
  expect(file).toBe('points.geojson');
  expect(counts(layers)).toEqual([['points.geojson', 'points', 6], ['points-xy.csv', 'points-xy', 6], ['lines.gpx', 'lines', 2]]);
  expect(layers.map(({ sort }) => sort)).toEqual(['geojson', 'csv', 'gpx']);
  expect(leftAside.map(({ name, refusal }) => [name, refusal?.file, refusal?.fault])).toEqual([
    ['broken--cut.geojson', 'broken--cut.geojson', 'broken'],
    ['说明.md', '说明.md', 'unknown-sort'],
  ]);
});

test('where none of several files can be read, the first that can say why does', async () => {
  expect(await refusalOf(() => read(text('空.csv', ''), fixture('bad/broken--cut.gpx')))).toMatchObject({ file: '空.csv', fault: 'empty' });
});

test('several files together may not hold more features than one', async () => {
  expect(await refusalOf(() => readFile([fixture('good/points.geojson'), fixture('good/points.gpx')], { ...LIMITS, features: 11 }, quiet))).toMatchObject({ fault: 'too-many-features', found: 12, limit: 11 });
});

/** The parts of a Shapefile in an archive, as they lie in a folder. */
const loose = (path: string, change: (name: string, bytes: Uint8Array) => Uint8Array = (_, bytes) => bytes): NamedBytes[] =>
  Object.entries(unzipSync(fixture(path).bytes)).map(([name, bytes]) => ({ name, bytes: change(name, bytes) }));

test('loose parts of Shapefiles belong together by their names, whatever else was given and whichever is missing one', async () => {
  const points = loose('good/points-utf8.shp.zip');
  const [shape] = loose('good/areas.shp.zip').filter(({ name }) => name.endsWith('.shp'));
  if (shape === undefined) throw new Error('no shapes');
  const { layers, leftAside } = await read(...points.toReversed(), shape, fixture('good/lines.gpx'));
  expect(layers.map(({ sort, layer }) => [sort, layer.kind === 'features' ? layer.raw.count : 0])).toEqual([['shapefile', 6], ['gpx', 2]]);
  expect(leftAside).toMatchObject([{ name: shape.name, refusal: { fault: 'part-missing', found: '.dbf' } }]);
});

test('a row that its table marks as deleted is no feature, and its shape goes with it', async () => {
  const files = loose('good/points-utf8.shp.zip', (name, bytes) => {
    if (!name.endsWith('.dbf')) return bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    bytes[view.getUint16(8, true) + view.getUint16(10, true)] = 0x2a;
    return bytes;
  });
  const [filed] = (await read(...files)).layers;
  const [whole] = (await read(...loose('good/points-utf8.shp.zip'))).layers;
  if (filed?.layer.kind !== 'features' || whole?.layer.kind !== 'features') throw new Error('no features');
  expect(filed.layer.raw).toMatchObject({ count: 5, refusedCount: 0, remarkedCount: 0 });
  expect([...filed.layer.raw.numbers]).toEqual([1, 3, 4, 5, 6]);
  const names = (layer: typeof filed.layer) => Array.from({ length: layer.raw.count }, (_, row) => layer.raw.columns.map((column) => valueAt(column, row))[0]);
  expect(names(filed.layer)).toEqual(names(whole.layer).toSpliced(1, 1));
});

test('an archive of several sorts is read whole, and what is not read in it is named', async () => {
  const archive = zipSync({
    ...Object.fromEntries(loose('good/points-gbk.shp.zip').map(({ name, bytes }) => [`shp/${name}`, bytes])),
    'lines.gpx': fixture('good/lines.gpx').bytes,
    'package.json': new TextEncoder().encode('{"name":"x"}'),
    '照片/1.jpg': Uint8Array.of(255, 216, 255),
    'inner.zip': zipSync({ 'a.csv': new TextEncoder().encode('x,y\n113,22\n') }),
    'readme.txt': new TextEncoder().encode('a,b\n1,2\n'),
  });
  const { layers, leftAside } = await read({ name: '资料.zip', bytes: archive });
  expect(layers.map(({ file, sort }) => [file, sort])).toEqual([['资料.zip', 'shapefile'], ['资料.zip', 'gpx']]);
  expect(leftAside.map(({ name, refusal }) => [name, refusal?.fault])).toEqual([['package.json', 'unknown-sort'], ['照片/1.jpg', undefined], ['inner.zip', undefined], ['readme.txt', undefined]]);
});

test('archives within an archive are not opened: one that holds nothing else is refused, and says what it holds', async () => {
  const inner = zipSync({ 'a.csv': new TextEncoder().encode('x,y\n113,22\n') });
  expect(await refusalOf(() => read({ name: '套.zip', bytes: zipSync({ 'a.zip': inner, 'b.zip': inner, 'c.png': inner }) }))).toMatchObject({ file: '套.zip', fault: 'unknown-sort', found: '.zip .png' });
  expect(await refusalOf(() => read({ name: '空.zip', bytes: zipSync({}) }))).toMatchObject({ fault: 'empty' });
});

test('a text is read where an archive holds nothing else', async () => {
  const archive = zipSync({ 'points.txt': new TextEncoder().encode('name,lon,lat\na,113,22\n') });
  expect(counts((await read({ name: 'a.zip', bytes: archive })).layers)).toEqual([['a.zip', 'points', 1]]);
  expect(strFromU8(unzipSync(archive)['points.txt'] ?? new Uint8Array(0))).toContain('lon');
});

/** Writes a number over every head of a file in the zip (`local`), or over every entry of its list. */
function lyingZip(bytes: Uint8Array, signature: 0x04034b50 | 0x02014b50, offset: number, unpackedBytes: number): Uint8Array {
  const [lying, view] = [bytes.slice(), new DataView(bytes.buffer, bytes.byteOffset)];
  const written = new DataView(lying.buffer);
  for (let at = 0; at + 46 <= bytes.length; at += 1) if (view.getUint32(at, true) === signature) written.setUint32(at + offset, unpackedBytes, true);
  return lying;
}

test('a workbook whose parts say that they need gigabytes gets no more memory than the list of the zip weighs', async () => {
  const honest = fixture('good/points.xlsx');
  const lying = lyingZip(honest.bytes, 0x04034b50, 22, 0x7fffffff);
  expect(lying).not.toEqual(honest.bytes);
  const before = process.memoryUsage().arrayBuffers;
  const started = performance.now();
  const taken = await read({ name: 'points.xlsx', bytes: lying });
  expect(counts(taken.layers)).toEqual(counts((await read(honest)).layers));
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  expect(performance.now() - started).toBeLessThan(20_000);
});

test('a workbook with a part that swells beyond what the list says is refused where it does', async () => {
  const parts = unzipSync(fixture('good/points.xlsx').bytes);
  const bomb = zipSync({ ...parts, 'xl/sharedStrings.xml': new Uint8Array(40_000_000) });
  const lying = lyingZip(lyingZip(bomb, 0x04034b50, 22, 1_000), 0x02014b50, 24, 1_000);
  expect(await refusalOf(() => read({ name: 'points.xlsx', bytes: lying }))).toMatchObject({ file: 'points.xlsx' });
  expect(await refusalOf(() => read({ name: 'points.xlsx', bytes: bomb }))).toMatchObject({ file: 'points.xlsx', fault: 'swells' });
});

test('a workbook whose texts are cut into thousands of pieces costs its table at most, and not the reader', async () => {
  const parts = unzipSync(fixture('good/points.xlsx').bytes);
  const name = 'xl/sharedStrings.xml';
  const cut = strFromU8(parts[name] ?? new Uint8Array()).replace('<t>', `<t>${'<![CDATA[a]]>'.repeat(20_000)}`);
  const whole = counts(await read(fixture('good/points.xlsx')).then(({ layers }) => layers));
  const outcome = await read({ name: 'points.xlsx', bytes: zipSync({ ...parts, [name]: new TextEncoder().encode(cut) }) }).then(
    ({ layers }) => counts(layers),
    (error: unknown) => (error instanceof FileRefused ? error.refusal.file : error),
  );
  // How deep the browser goes into them is its own affair.
  expect(['points.xlsx', whole]).toContainEqual(outcome);
});

test('a sheet that lacks its name bears its number; of several such sheets none could be told from the others', async () => {
  const parts = unzipSync(fixture('good/points-title.ods').bytes);
  const named = strFromU8(parts['content.xml'] ?? new Uint8Array());
  const without = (name: RegExp) => read({ name: 'points.ods', bytes: zipSync({ ...parts, 'content.xml': new TextEncoder().encode(named.replaceAll(name, '')) }) });
  expect((await without(/ table:name="地块"/g)).layers.map(({ layer }) => layer.name)).toEqual(['2']);
  expect(await refusalOf(() => without(/ table:name="(?:说明|地块)"/g))).toMatchObject({ fault: 'broken' });
});
