import { expect, test } from 'vitest';
import { anchorAt } from './anchorAt.ts';
import { packGeometries, type SimpleGeometry } from './PackedGeometry.ts';

test.each([
  [{ type: 'Point', coordinates: [113, 22] }, [113, 22]],
  [{ type: 'LineString', coordinates: [[113, 22], [113.1, 22.4], [113.2, 22]] }, [113.1, 22.4]],
  [{ type: 'Polygon', coordinates: [[[113, 22], [113.2, 22], [113.2, 22.4], [113, 22.4], [113, 22]]] }, [113.1, 22.2]],
  [{ type: 'MultiPolygon', coordinates: [[[[0, 0], [1, 0], [1, 1], [0, 0]]], [[[10, 10], [20, 10], [20, 20], [10, 10]]]] }, [15, 15]],
  [null, undefined],
] as [SimpleGeometry | null, number[] | undefined][])('%j is named at %j', (geometry, at) => {
  const anchor = anchorAt(packGeometries([geometry]), 0);
  expect(anchor?.map((degrees) => Number(degrees.toFixed(9)))).toEqual(at);
});
