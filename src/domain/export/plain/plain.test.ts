import { parse } from 'csv-parse/sync';
import type { Geometry } from 'geojson';
import geojsonValidation from 'geojson-validation';
import { expect, test } from 'vitest';
import { allOf, textOf, xmlTree } from '../../../../scripts/testing/xmlTree.ts';
import type { PlainExport } from './PlainFeature.ts';
import { toPlainCsv, toWkt } from './toPlainCsv.ts';
import { toPlainGeoJson } from './toPlainGeoJson.ts';
import { toPlainGpx } from './toPlainGpx.ts';
import { toPlainKml } from './toPlainKml.ts';

const RING = [[0, 0], [1, 0], [1, 1], [0, 0]];
const feature = (id: string, geometry: Geometry | null, properties = {}) => ({ id, name: `<${id}>`, geometry, properties });
const file: PlainExport = {
  title: '我的图层',
  preface: ['示意图', '非法定规划'],
  features: [
    feature('area', { type: 'Polygon', coordinates: [RING] }, { 备注: '=1+1', 面积: 3 }),
    feature('point', { type: 'Point', coordinates: [113, 22] }, { 备注: '<b>', other: null }),
    feature('lines', { type: 'MultiLineString', coordinates: [[[0, 0], [1, 1]], [[2, 2], [3, 3]]] }),
    feature('nowhere', null),
  ],
};

test.each([
  [{ type: 'Point', coordinates: [113, 22] }, 'POINT (113 22)'],
  [{ type: 'MultiPoint', coordinates: [[1, 2], [3, 4]] }, 'MULTIPOINT ((1 2), (3 4))'],
  [{ type: 'LineString', coordinates: [[1, 2], [3, 4]] }, 'LINESTRING (1 2, 3 4)'],
  [{ type: 'MultiLineString', coordinates: [[[1, 2], [3, 4]], [[5, 6], [7, 8]]] }, 'MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))'],
  [{ type: 'Polygon', coordinates: [RING] }, 'POLYGON ((0 0, 1 0, 1 1, 0 0))'],
  [{ type: 'MultiPolygon', coordinates: [[RING], [RING]] }, 'MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((0 0, 1 0, 1 1, 0 0)))'],
  [{ type: 'MultiPolygon', coordinates: [[RING]] }, 'MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))'],
  [{ type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }, { type: 'Point', coordinates: [3, 4] }] }, 'GEOMETRYCOLLECTION (POINT (1 2), POINT (3 4))'],
] as const)('%j is %s', (geometry, text) => {
  expect(toWkt(geometry as unknown as Geometry)).toBe(text);
});

test('the table has a column for every property of any feature, runs no formula, and bears the standing in every row', () => {
  const rows: Record<string, string>[] = parse(toPlainCsv(file), { bom: true, columns: true, record_delimiter: '\r\n' });
  expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'name', '备注', '面积', 'other', 'WKT', 'notice']);
  expect(rows[0]).toMatchObject({ 备注: "'=1+1", 面积: '3', notice: '示意图 非法定规划' });
  expect(rows[3]).toMatchObject({ id: 'nowhere', WKT: '' });
});

test('the GeoJSON is valid and says what it is', () => {
  const read = JSON.parse(toPlainGeoJson(file)) as { readonly notice: string };
  expect(geojsonValidation.isFeatureCollection(read, true)).toEqual([]);
  expect(read.notice).toContain('非法定规划');
});

test('in KML every feature is a placemark, its words are text, and several lines are one geometry', () => {
  const placemarks = allOf(xmlTree(toPlainKml(file)), 'Placemark');
  expect(placemarks).toHaveLength(4);
  expect(placemarks.map((each) => textOf(each, 'name'))).toEqual(['<area>', '<point>', '<lines>', '<nowhere>']);
  expect(toPlainKml(file)).not.toMatch(/<b>|<point>/);
  expect(placemarks.map((each) => allOf(each, 'LineString').length)).toEqual([0, 0, 2, 0]);
});

test('in GPX waypoints come before tracks, an area is the track of its edge, and what has no place is left out', () => {
  const tree = xmlTree(toPlainGpx(file));
  expect(tree.children.map(({ name }) => name)).toEqual(['metadata', 'wpt', 'trk', 'trk']);
  expect(allOf(tree, 'trkseg')).toHaveLength(3);
  expect(tree.children.map((each) => textOf(each, 'desc') ?? '').every((text) => text.includes('非法定规划'))).toBe(true);
});

const words = (gpx: PlainExport, name: string) => allOf(xmlTree(toPlainGpx(gpx)), name);
const one = (geometry: Geometry | null, properties = {}): PlainExport => ({ ...file, features: [feature('a', geometry, properties)] });
const LINES = [[[0, 0], [1, 1]], [[2, 2], [3, 3]]];

test.each<[Geometry, number, number[]]>([
  [{ type: 'MultiPoint', coordinates: [[1, 2], [3, 4]] }, 2, []],
  [{ type: 'LineString', coordinates: [[0, 0], [1, 1], [2, 2]] }, 0, [3]],
  [{ type: 'MultiLineString', coordinates: LINES }, 0, [2, 2]],
  [{ type: 'Polygon', coordinates: [RING] }, 0, [4]],
  [{ type: 'MultiPolygon', coordinates: [[RING], [RING, RING]] }, 0, [4, 4, 4]],
  [{ type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }, { type: 'MultiLineString', coordinates: LINES }, { type: 'Point', coordinates: [3, 4] }] }, 2, [2, 2]],
])('%j is in GPX so many waypoints, and so many points of each part of one track', (geometry, waypoints, parts) => {
  expect(words(one(geometry), 'wpt')).toHaveLength(waypoints);
  expect(words(one(geometry), 'trk')).toHaveLength(parts.length === 0 ? 0 : 1);
  expect(words(one(geometry), 'trkseg').map((part) => allOf(part, 'trkpt').length)).toEqual(parts);
});

test('GPX says its version and where each point lies, and tells of a feature what is known, a line each', () => {
  const gpx = one({ type: 'Point', coordinates: [113, 22] }, { 备注: 'x', 空: '', 无: null, 面积: 0 });
  const tree = xmlTree(toPlainGpx(gpx));
  expect(tree.attributes).toMatchObject({ version: '1.1', creator: '我的图层', xmlns: 'http://www.topografix.com/GPX/1/1' });
  expect(words(gpx, 'wpt')[0]?.attributes).toEqual({ lat: '22', lon: '113' });
  expect(words(gpx, 'desc').map(({ text }) => text)).toEqual(['示意图\n非法定规划', '备注: x\n面积: 0\n示意图\n非法定规划']);
  expect(words(one({ type: 'LineString', coordinates: [[1, 2], [3, 4]] }), 'trkpt').map(({ attributes }) => attributes)).toEqual([{ lat: '2', lon: '1' }, { lat: '4', lon: '3' }]);
});

test('in KML a balloon shows the description alone, and what is known stands in it and in the data', () => {
  const tree = xmlTree(toPlainKml(one(null, { 备注: 'x', 空: '', 无: null, 面积: 0 })));
  expect(tree.attributes).toMatchObject({ xmlns: 'http://www.opengis.net/kml/2.2' });
  expect(allOf(tree, 'BalloonStyle').map((each) => textOf(each, 'text'))).toEqual(['$[description]']);
  expect(allOf(tree, 'Style').map(({ attributes }) => `#${attributes['id']}`)).toEqual(allOf(tree, 'styleUrl').map(({ text }) => text));
  expect(allOf(tree, 'Data').map((each) => [each.attributes['name'], textOf(each, 'value')])).toEqual([['备注', 'x'], ['面积', '0']]);
  expect(allOf(tree, 'description').map(({ text }) => text)).toEqual(['示意图<br>非法定规划', '&lt;a&gt;<br>备注: x<br>面积: 0<br>示意图<br>非法定规划']);
  expect(allOf(tree, 'Snippet').map(({ attributes }) => attributes)).toEqual([{ maxLines: '0' }]);
});

test('a property that is called name stays what it is, and what the GeoJSON says of itself stands on lines', () => {
  const read = JSON.parse(toPlainGeoJson(one(null, { name: 'theirs' }))) as { readonly notice: string; readonly features: readonly { readonly properties: unknown }[] };
  expect(read.features[0]?.properties).toEqual({ name: 'theirs' });
  expect((JSON.parse(toPlainGeoJson(one(null, { a: 1 }))) as typeof read).features[0]?.properties).toEqual({ name: '<a>', a: 1 });
  expect(read.notice).toBe('示意图\n非法定规划');
});
