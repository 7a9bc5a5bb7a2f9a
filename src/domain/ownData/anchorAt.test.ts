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

const named = (...parts: number[][][][]) => anchorAt(packGeometries([{ type: 'MultiPolygon', coordinates: parts }]), 0);

const box = (west: number, south: number, width: number, height: number) => [[[west, south], [west + width, south], [west + width, south + height], [west, south + height], [west, south]]];

test('the largest part is the widest and highest, wherever on the globe it lies', () => {
  expect(named(box(100, 40, 1, 1), box(-120, -40, 2, 2))).toEqual([-119, -39]);
  expect(named(box(0, 0, 4, 1), box(50, 0, 1, 3))).toEqual([2, 0.5]);
  expect(named(box(0, 0, 1, 4), box(50, 0, 3, 1))).toEqual([0.5, 2]);
});

test('of several lines the longest is named', () => {
  expect(anchorAt(packGeometries([{ type: 'MultiLineString', coordinates: [[[0, 0], [1, 0]], [[10, 10], [15, 10], [20, 10]]] }]), 0)).toEqual([15, 10]);
});
