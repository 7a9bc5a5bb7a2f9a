import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { kmlGeometry } from './kmlGeometry.ts';

const point = (text: string) => `<Point><coordinates>${text}</coordinates></Point>`;
const line = (text: string) => `<LineString><tessellate>1</tessellate><coordinates>${text}</coordinates></LineString>`;
const ring = (name: string, text: string) => `<${name}><LinearRing><coordinates>${text}</coordinates></LinearRing></${name}>`;
const A = [[0, 0], [1, 0], [1, 1], [0, 0]];
const B = [[2, 2], [3, 2], [3, 3], [2, 2]];

test.each<[Geometry, string]>([
  [{ type: 'Point', coordinates: [113.123456789, 22] }, point('113.123457,22')],
  [{ type: 'MultiPoint', coordinates: [[1, 2], [3, 4]] }, `<MultiGeometry>${point('1,2')}${point('3,4')}</MultiGeometry>`],
  [{ type: 'LineString', coordinates: [[1, 2], [3, 4]] }, line('1,2 3,4')],
  [{ type: 'MultiLineString', coordinates: [[[1, 2], [3, 4]], [[5, 6], [7, 8]]] }, `<MultiGeometry>${line('1,2 3,4')}${line('5,6 7,8')}</MultiGeometry>`],
  [
    { type: 'Polygon', coordinates: [A, B] },
    `<Polygon><tessellate>1</tessellate>${ring('outerBoundaryIs', '0,0 1,0 1,1 0,0')}${ring('innerBoundaryIs', '2,2 3,2 3,3 2,2')}</Polygon>`,
  ],
  [
    { type: 'MultiPolygon', coordinates: [[A], [B]] },
    `<MultiGeometry>${['0,0 1,0 1,1 0,0', '2,2 3,2 3,3 2,2'].map((text) => `<Polygon><tessellate>1</tessellate>${ring('outerBoundaryIs', text)}</Polygon>`).join('')}</MultiGeometry>`,
  ],
  [
    { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }, { type: 'LineString', coordinates: [[1, 2], [3, 4]] }] },
    `<MultiGeometry>${point('1,2')}${line('1,2 3,4')}</MultiGeometry>`,
  ],
])('%j is written as KML has it', (geometry, xml) => {
  expect(kmlGeometry(geometry)?.xml.replaceAll(/>\s+</g, '><')).toBe(xml);
});

test('no geometry is written as none', () => {
  expect(kmlGeometry(null)).toBeUndefined();
});
