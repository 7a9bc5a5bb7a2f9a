import { expect, test } from 'vitest';
import { packGeometries, type SimpleGeometry } from '../../domain/ownData/PackedGeometry.ts';
import { ownHit, ownLayers, type DrawnOwnLayer } from './ownLayers.ts';
import { ownMarks } from './ownMarks.ts';

const RING = [[113, 22], [113.2, 22], [113.2, 22.2], [113, 22]];
const HOLE = [[113.1, 22.05], [113.15, 22.05], [113.15, 22.1], [113.1, 22.05]];
const geometries: (SimpleGeometry | null)[] = [
  { type: 'MultiPoint', coordinates: [[113, 22], [113.1, 22.1]] },
  null,
  { type: 'LineString', coordinates: [[113, 22], [113.1, 22.1], [113.2, 22.1]] },
  { type: 'MultiPolygon', coordinates: [[RING, HOLE], [RING]] },
  { type: 'Point', coordinates: [113.3, 22.3] },
];
const marks = ownMarks(packGeometries(geometries));

test('every part knows its feature, holes their polygon, and nothing is drawn of what has no position', () => {
  expect([...marks.points.rows]).toEqual([0, 0, 4]);
  expect([...marks.points.positions]).toEqual([113, 22, 113.1, 22.1, 113.3, 22.3]);
  expect(marks.lines.map(({ path, row }) => [[...path], row])).toEqual([[[113, 22, 113.1, 22.1, 113.2, 22.1], 2]]);
  expect(marks.polygons.map(({ positions, holeIndices, row }) => [positions.length, holeIndices, row])).toEqual([[16, [8], 3], [8, [], 3]]);
  expect(marks.rings.map(({ path, row }) => [path.length, row])).toEqual([[8, 3], [8, 3], [8, 3]]);
});

const drawn: DrawnOwnLayer = { id: 'a', marks, classOf: new Uint8Array(5), colours: ['#112233'], shown: new Float32Array(5).fill(1), radiusPixels: 5, beforeId: 'names' };

test('what is met on the map is the feature, whatever it is drawn as', () => {
  const ids = ownLayers(drawn, 'light').map(({ id }) => id);
  expect(ids).toEqual(['bench-own-a-area', 'bench-own-a-ring', 'bench-own-a-line', 'bench-own-a-point']);
  expect(ownHit({ layer: 'bench-own-a-point', index: 2 }, [drawn])).toEqual({ layer: 'a', row: 4 });
  expect(ownHit({ layer: 'bench-own-a-area', index: 1 }, [drawn])).toEqual({ layer: 'a', row: 3 });
  expect(ownHit({ layer: 'bench-own-b-area', index: 0 }, [drawn])).toBeUndefined();
});

test('points keep their arrays as long as nothing of them changes, and change no more than they must', () => {
  const first = dataOf(drawn);
  expect(first.attributes['getPosition']?.value).toBe(marks.points.positions);
  expect(dataOf({ ...drawn })).toBe(first);
  const recoloured = dataOf({ ...drawn, colours: ['#445566'] });
  expect(recoloured.attributes['getFillColor']).not.toBe(first.attributes['getFillColor']);
  expect(recoloured.attributes['getPosition']).toBe(first.attributes['getPosition']);
});

test('of a filtered layer only what is shown is drawn, in its colour, and met as what it is', () => {
  const filtered = { ...drawn, classOf: Uint8Array.from([0, 0, 0, 0, 1]), colours: ['#112233', '#445566'], shown: Float32Array.from([0, 1, 1, 1, 1]) };
  const { attributes } = dataOf(filtered);
  expect(attributes['getPosition']?.value).toEqual(Float64Array.from([113.3, 22.3]));
  expect(attributes['getFillColor']?.value).toEqual(Uint8Array.from([0x44, 0x55, 0x66, 255]));
  expect(dataOf({ ...filtered })).toBe(dataOf(filtered));
  expect(ownHit({ layer: 'bench-own-a-point', index: 0 }, [filtered])).toEqual({ layer: 'a', row: 4 });
});

interface PointData {
  readonly attributes: Readonly<Record<string, { readonly value: unknown }>>;
}

function dataOf(layer: DrawnOwnLayer): PointData {
  const props = ownLayers(layer, 'light').at(-1)?.props as { readonly data?: unknown } | undefined;
  return props?.data as PointData;
}
