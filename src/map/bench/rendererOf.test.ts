import { expect, test } from 'vitest';
import { packGeometries, type SimpleGeometry } from '../../domain/ownData/PackedGeometry.ts';
import { rendererOf } from './rendererOf.ts';

const square: SimpleGeometry = { type: 'Polygon', coordinates: [[[113, 22], [113.1, 22], [113.1, 22.1], [113, 22]]] };
const course = (positions: number): SimpleGeometry => ({ type: 'LineString', coordinates: Array.from({ length: positions }, (_, index) => [113 + index * 1e-6, 22]) });
const many = (geometry: SimpleGeometry | null, count: number) => packGeometries(Array.from({ length: count }, () => geometry));

test('few areas and lines are deck.gl’s, many are tiles, and so is one line with very many bends', () => {
  expect(rendererOf(many(square, 100))).toBe('deck');
  expect(rendererOf(many(square, 10_000))).toBe('tiles');
  expect(rendererOf(many(course(2), 10_000))).toBe('tiles');
  expect(rendererOf(many(course(100_000), 1))).toBe('tiles');
});

test('points are no reason for tiles, however many', () => {
  expect(rendererOf(many({ type: 'Point', coordinates: [113, 22] }, 100_000))).toBe('deck');
  expect(rendererOf(many(null, 100_000))).toBe('deck');
});
