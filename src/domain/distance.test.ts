import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPlace } from './aPlace.ts';
import { distanceRange, geodesicMetres, originOf, type LonLat } from './distance.ts';

const point = (lon: number, lat: number, radiusMetres: number) =>
  aPlace({ geometry: { type: 'Point', coordinates: [lon, lat] }, accuracy: { radiusMetres } });
const square = {
  type: 'Polygon',
  coordinates: [[[113, 22], [113.1, 22], [113.1, 22.1], [113, 22.1], [113, 22]]],
} as const;

const rangeOf = (a: { lon: number; lat: number; radiusMetres: number }, b: typeof a) =>
  distanceRange({ position: [a.lon, a.lat], radiusMetres: a.radiusMetres }, point(b.lon, b.lat, b.radiusMetres));
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Vincenty's inverse formula (1975) on WGS-84, in metres: another way to the same distance. */
function vincentyMetres([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const [a, f] = [6_378_137, 1 / 298.257223563];
  const b = a * (1 - f);
  const [u1, u2] = [Math.atan((1 - f) * Math.tan(radians(lat1))), Math.atan((1 - f) * Math.tan(radians(lat2)))];
  const difference = radians(lon2 - lon1);
  let [lambda, sinS, cosS, sigma, cos2A, cos2M] = [difference, 0, 0, 0, 0, 0];
  for (let round = 0; round < 50; round += 1) {
    sinS = Math.hypot(Math.cos(u2) * Math.sin(lambda), Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda));
    cosS = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
    sigma = Math.atan2(sinS, cosS);
    const sinA = (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sinS;
    cos2A = 1 - sinA * sinA;
    cos2M = cosS - (2 * Math.sin(u1) * Math.sin(u2)) / cos2A;
    const c = (f / 16) * cos2A * (4 + f * (4 - 3 * cos2A));
    lambda = difference + (1 - c) * f * sinA * (sigma + c * sinS * (cos2M + c * cosS * (2 * cos2M * cos2M - 1)));
  }
  const square2 = (cos2A * (a * a - b * b)) / (b * b);
  const big = 1 + (square2 / 16_384) * (4_096 + square2 * (-768 + square2 * (320 - 175 * square2)));
  const small = (square2 / 1_024) * (256 + square2 * (-128 + square2 * (74 - 47 * square2)));
  const correction =
    small * sinS * (cos2M + (small / 4) * (cosS * (2 * cos2M ** 2 - 1) - (small / 6) * cos2M * (4 * sinS ** 2 - 3) * (4 * cos2M ** 2 - 3)));
  return b * big * (sigma - correction);
}

test.each([
  ['across the district', [112.94, 22.521], [113.05, 22.15]],
  ['from Xinhui to Shenzhen airport', [113.037, 22.522], [113.811, 22.639]],
  ['along a parallel', [112.8, 22.3], [113.3, 22.3]],
] as const)('%s the geodesic agrees with Vincenty to a millimetre', (_what, from, to) => {
  expect(geodesicMetres(from, to)).toBeCloseTo(vincentyMetres(from, to), 3);
});

describe('a range', () => {
  const near = fc.record({
    lon: fc.double({ min: 112.5, max: 113.5, noNaN: true }),
    lat: fc.double({ min: 22, max: 23, noNaN: true }),
    radiusMetres: fc.double({ min: 0, max: 9_000, noNaN: true }),
  });

  test('between points is the same both ways, holds the distance, and is as wide as both radii together', () => {
    fc.assert(
      fc.property(near, near, (a, b) => {
        const metres = geodesicMetres([a.lon, a.lat], [b.lon, b.lat]);
        const uncertainty = a.radiusMetres + b.radiusMetres;
        const range = rangeOf(a, b);
        expect(range?.fromMetres).toBeCloseTo(Math.max(0, metres - uncertainty), 6);
        expect(range?.toMetres).toBeCloseTo(metres + uncertainty, 6);
        expect(rangeOf(b, a)?.toMetres).toBeCloseTo(range?.toMetres ?? NaN, 3);
      }),
    );
  });

  test('never grows narrower where a radius grows', () => {
    fc.assert(
      fc.property(near, near, fc.double({ min: 0, max: 5_000, noNaN: true }), (a, b, more) => {
        const [tight, wide] = [rangeOf(a, b), rangeOf({ ...a, radiusMetres: a.radiusMetres + more }, b)];
        expect(wide?.fromMetres).toBeLessThanOrEqual(tight?.fromMetres ?? NaN);
        expect(wide?.toMetres).toBeGreaterThanOrEqual(tight?.toMetres ?? NaN);
      }),
    );
  });

  test('to an area begins at its edge, or at nothing inside, and ends at its farthest corner', () => {
    const area = aPlace({ geometry: square as never });
    const outside = distanceRange({ position: [112.9, 22.05], radiusMetres: 1_000 }, area);
    expect(outside?.fromMetres).toBeCloseTo(geodesicMetres([112.9, 22.05], [113, 22.05]) - 1_000, -1);
    expect(outside?.toMetres).toBeCloseTo(geodesicMetres([112.9, 22.05], [113.1, 22]) + 1_000, 0);
    expect(distanceRange({ position: [113.05, 22.05], radiusMetres: 0 }, area)?.fromMetres).toBe(0);
  });

  test('to a course begins at its nearest point, not at a vertex', () => {
    const course = aPlace({
      geometry: { type: 'LineString', coordinates: [[113, 22], [113.2, 22]] },
      accuracy: { class: 'corridor', radiusMetres: 500 },
    });
    const range = distanceRange({ position: [113.1, 22.1], radiusMetres: 0 }, course);
    const metres = geodesicMetres([113.1, 22.1], [113.1, 22]);
    expect(range?.fromMetres).toBeCloseTo(metres - 500, -1);
    expect(range?.toMetres).toBeCloseTo(metres + 500, -1);
  });

  test('to a course in pieces begins at the nearest of them', () => {
    const course = aPlace({
      geometry: { type: 'MultiLineString', coordinates: [[[113, 22], [113.05, 22]], [[113.3, 22.1], [113.15, 22.1], [113.15, 22.3]]] },
      accuracy: { class: 'surveyed', radiusMetres: 30 },
    });
    const metres = geodesicMetres([113.1, 22.2], [113.15, 22.2]);
    const range = distanceRange({ position: [113.1, 22.2], radiusMetres: 100 }, course);
    expect(range?.fromMetres).toBeCloseTo(metres - 130, -1);
    expect(range?.toMetres).toBeCloseTo(metres + 130, -1);
    expect(originOf(course)).toBeUndefined();
  });
});

test('an origin is the disc that holds the place; a course and a place without position are none', () => {
  expect(originOf(point(113, 22, 700))).toEqual({ position: [113, 22], radiusMetres: 700 });
  const area = originOf(aPlace({ geometry: square as never }));
  expect(area?.position).toEqual([113.05, 22.05]);
  expect(area?.radiusMetres).toBeCloseTo(geodesicMetres([113.05, 22.05], [113, 22]), 0);
  expect(originOf(aPlace({ geometry: null }))).toBeUndefined();
  expect(originOf(aPlace({ geometry: { type: 'LineString', coordinates: [[113, 22], [114, 22]] } }))).toBeUndefined();
  expect(distanceRange({ position: [113, 22], radiusMetres: 0 }, aPlace({ geometry: null }))).toBeUndefined();
});
