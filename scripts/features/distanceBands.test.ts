import { booleanPointInPolygon, nearestPointOnLine } from '@turf/turf';
import type { LineString } from 'geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPlace } from '../../src/domain/aPlace.ts';
import { geodesicMetres } from '../../src/domain/distance.ts';
import { bandWidthMetres, toDistanceBands } from './distanceBands.ts';

const course: LineString = { type: 'LineString', coordinates: [[113.2, 22.47], [113.1, 22.42], [112.97, 22.4], [112.9, 22.38]] };
const route = aPlace({ id: 'road', kind: 'route', geometry: course, accuracy: { class: 'corridor', radiusMetres: 3_200 } });
const bands = toDistanceBands(route);
const bandsAt = (at: [number, number]) => bands.filter((band) => booleanPointInPolygon(at, band)).map(({ properties }) => properties.toMetres);

test('no band is narrower than the course is uncertain', () => {
  fc.assert(fc.property(fc.double({ min: 0, max: 20_000, noNaN: true }), (radius) => bandWidthMetres(radius) >= radius));
  expect(bandWidthMetres(3_200)).toBe(4_000);
  expect(bandWidthMetres(30)).toBe(2_000);
});

test('bands follow upon each other, three of one width', () => {
  expect(bands.map(({ properties: { fromMetres, toMetres } }) => [fromMetres, toMetres])).toEqual([[0, 4_000], [4_000, 8_000], [8_000, 12_000]]);
});

test('every corner of an edge lies at its distance from the course, to within 0.5 %', () => {
  for (const { properties } of bands) {
    for (const corner of properties.edge.coordinates.flat()) {
      const near = nearestPointOnLine(course, corner).geometry.coordinates;
      const metres = geodesicMetres(corner as [number, number], near as [number, number]);
      expect(Math.abs(metres / properties.toMetres - 1)).toBeLessThan(0.005);
    }
  }
});

test('a place lies in one band alone, by its distance', () => {
  expect(bandsAt([113.1, 22.42])).toEqual([4_000]);
  expect(bandsAt([113.05, 22.36])).toEqual([8_000]);
  expect(bandsAt([113.05, 22.32])).toEqual([12_000]);
  expect(bandsAt([113.05, 22.2])).toEqual([]);
});

test('what is no line has no bands', () => {
  expect(toDistanceBands(aPlace())).toEqual([]);
  expect(toDistanceBands(aPlace({ geometry: null }))).toEqual([]);
});
