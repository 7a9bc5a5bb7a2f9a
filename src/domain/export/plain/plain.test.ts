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
  [{ type: 'Polygon', coordinates: [RING] }, 'POLYGON ((0 0, 1 0, 1 1, 0 0))'],
  [{ type: 'MultiPolygon', coordinates: [[RING]] }, 'MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))'],
  [{ type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }] }, 'GEOMETRYCOLLECTION (POINT (1 2))'],
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
