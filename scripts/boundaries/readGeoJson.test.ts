import { expect, test } from 'vitest';
import { readGeoJson } from './readGeoJson.ts';

const ring = [[112, 22], [112.1, 22], [112.1, 22.1], [112, 22]];
const polygon = { type: 'Polygon', coordinates: [ring] };
const feature = { type: 'Feature', properties: { name: '样' }, geometry: polygon };

test.each([
  ['a bare polygon', polygon, [{}]],
  ['a bare multipolygon', { type: 'MultiPolygon', coordinates: [[ring], [ring]] }, [{}]],
  ['a feature', feature, [{ name: '样' }]],
  ['a collection', { type: 'FeatureCollection', features: [feature, { ...feature, properties: null }] }, [{ name: '样' }, {}]],
  ['points and lines, which are left out', { type: 'FeatureCollection', features: [{ ...feature, geometry: { type: 'Point', coordinates: [1, 2] } }] }, []],
  ['no GeoJSON at all', { polygons: [] }, []],
])('%s', (_what, value, properties) => {
  const { shapes, problems } = readGeoJson(value, 'WGS-84');
  expect(problems).toEqual([]);
  expect(shapes.map((shape) => shape.properties)).toEqual(properties);
});

test('a polygon whose coordinates are no rings is a problem', () => {
  const { problems } = readGeoJson({ type: 'Polygon', coordinates: [['112, 22']] }, 'WGS-84');
  expect(problems).toEqual([{ field: 'features[0]', message: 'the coordinates are not rings of [x, y]' }]);
});
