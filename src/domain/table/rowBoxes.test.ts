import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import { packGeometries } from '../ownData/PackedGeometry.ts';
import { layerBoxes, placeBoxes, touches } from './rowBoxes.ts';

test('a place that may lie in sight counts as in sight, one without a position never does', () => {
  const boxes = placeBoxes([
    aPlace({ geometry: { type: 'Point', coordinates: [113, 22.5] }, accuracy: { radiusMetres: 2_000 } }),
    aPlace({ geometry: { type: 'Point', coordinates: [113, 22.5] }, accuracy: { radiusMetres: 100 } }),
    aPlace({ geometry: null }),
  ]);
  // Its western edge lies a kilometre east of the point.
  const sight = [113.01, 22.4, 113.2, 22.6] as const;
  expect([0, 1, 2].map((row) => touches(boxes, row, sight))).toEqual([true, false, false]);
});

test('the boxes of a layer hold every position of every part', () => {
  const boxes = layerBoxes(
    packGeometries([
      { type: 'Point', coordinates: [1, 2] },
      null,
      { type: 'MultiPolygon', coordinates: [[[[0, 0], [2, 0], [2, 3], [0, 0]]], [[[5, -1], [6, -1], [6, 1], [5, -1]]]] },
      { type: 'LineString', coordinates: [[3, 3], [4, 1]] },
    ]),
  );
  expect([...boxes]).toEqual([1, 2, 1, 2, Number.NaN, Number.NaN, Number.NaN, Number.NaN, 0, -1, 6, 3, 3, 1, 4, 3]);
});

test('an area holds its uncertainty already', () => {
  const ring = [[113, 22], [113.1, 22], [113.1, 22.1], [113, 22]];
  const geometries = [{ type: 'Polygon', coordinates: [ring] }, { type: 'MultiPolygon', coordinates: [[ring]] }] as const;
  const boxes = placeBoxes(geometries.map((geometry) => aPlace({ geometry: structuredClone(geometry) as never, accuracy: { radiusMetres: 5_000 } })));
  expect([...boxes]).toEqual([113, 22, 113.1, 22.1, 113, 22, 113.1, 22.1]);
});

test('a row is in sight where its box touches any side of the view, and out of it beyond one', () => {
  const boxes = Float64Array.of(9, 9, 9, 9, 1, 1, 2, 2);
  const at = (west: number, south: number, east: number, north: number) => touches(boxes, 1, [west, south, east, north]);
  for (const [west, south, east, north] of [[2, 1, 3, 2], [0, 1, 1, 2], [1, 2, 2, 3], [1, 0, 2, 1]] as const) expect(at(west, south, east, north)).toBe(true);
  for (const [west, south, east, north] of [[2.1, 1, 3, 2], [0, 1, 0.9, 2], [1, 2.1, 2, 3], [1, 0, 2, 0.9]] as const) expect(at(west, south, east, north)).toBe(false);
});
