import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packGeometries, positionsAt, shapeAt, type SimpleGeometry } from '../../domain/ownData/PackedGeometry.ts';
import { compactMarks } from './compactMarks.ts';
import { ownMarks } from './ownMarks.ts';

const degree = fc.double({ min: -80, max: 80, noNaN: true });
const position = fc.tuple(degree, degree).map(([lon, lat]) => [lon, lat]);
const geometry: fc.Arbitrary<SimpleGeometry | null> = fc.oneof(
  fc.constant(null),
  position.map((coordinates): SimpleGeometry => ({ type: 'Point', coordinates })),
  fc.array(position, { minLength: 1, maxLength: 3 }).map((coordinates): SimpleGeometry => ({ type: 'MultiPoint', coordinates })),
  fc.array(position, { minLength: 2, maxLength: 4 }).map((coordinates): SimpleGeometry => ({ type: 'LineString', coordinates })),
  fc.tuple(position, position, position).map(([a, b, c]): SimpleGeometry => ({ type: 'Polygon', coordinates: [[a, b, c, a]] })),
);
const filtered = fc.array(fc.tuple(geometry, fc.boolean()), { maxLength: 30 });

test('every mark of a filtered layer is one of its row, and of the shown rows none is missing', () => {
  fc.assert(
    fc.property(filtered, (features) => {
      const packed = packGeometries(features.map(([each]) => each));
      const shown = Float32Array.from(features, ([, isShown]) => Number(isShown));
      const { points, lines, rings, polygons } = compactMarks(ownMarks(packed), shown);
      for (const { row } of [...[...points.rows].map((each) => ({ row: each })), ...lines, ...rings, ...polygons]) expect(shown[row]).toBe(1);
      const rowsOf = (shape: string) => features.flatMap(([, isShown], row) => (isShown && shapeAt(packed, row) === shape ? [row] : []));
      expect(points.positions.length).toBe(points.rows.length * 2);
      const drawn = [...points.rows].map((row, index) => [row, points.positions[index * 2], points.positions[index * 2 + 1]]);
      expect(drawn).toEqual(rowsOf('point').flatMap((row) => positionsAt(packed, row).map(([ring]) => [row, ...(ring?.[0] ?? [])])));
      expect(lines.map(({ row }) => row)).toEqual(rowsOf('line'));
      expect(polygons.map(({ row }) => row)).toEqual(rowsOf('area'));
      expect(rings.map(({ row }) => row)).toEqual(rowsOf('area'));
    }),
  );
});

test('of a layer that is shown as a whole nothing is copied', () => {
  const marks = ownMarks(packGeometries([{ type: 'Point', coordinates: [113, 22] }]));
  expect(compactMarks(marks, Float32Array.of(1))).toBe(marks);
});
