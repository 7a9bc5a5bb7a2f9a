import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LonLat } from '../../src/domain/distance.ts';
import { settlePosition, type FoundPosition, type PresentPosition, type Settlement } from './settlePosition.ts';

/** A thousandth of a degree of latitude is 110.74 m here, so 2, 5 and 20 are 221, 554 and 2 215 m. */
const north = (thousandths: number): LonLat => [113.1, 22.4 + thousandths / 1_000];
const HERE = north(0);

function present(radiusMetres: number, method: 'measured' | 'estimate', upstreams: readonly string[]): PresentPosition {
  return { lon: HERE[0], lat: HERE[1], radiusMetres, method, upstreams };
}
const measured = (radiusMetres: number, ...upstreams: string[]) => present(radiusMetres, 'measured', upstreams);
const estimate = (radiusMetres: number) => present(radiusMetres, 'estimate', []);
const found = (thousandths: number, radiusMetres: number, upstream = 'osm'): FoundPosition => ({
  at: north(thousandths),
  radiusMetres,
  upstream,
});

type Expected = readonly [Settlement['verdict'], at: LonLat, radius: number, upstreams: string, movedMetres: number];

test.each<[string, PresentPosition | undefined, FoundPosition, Expected]>([
  ['nothing known', undefined, found(2, 300), ['new', north(2), 300, 'osm', 0]],
  ['an estimate, a tighter answer within it', estimate(2_500), found(5, 300), ['better', north(5), 300, 'osm', 554]],
  ['an estimate, an answer no tighter', estimate(2_500), found(5, 2_500), ['kept', HERE, 2_500, '', 0]],
  ['an estimate, a vague answer around it', estimate(500), found(20, 6_000), ['kept', HERE, 500, '', 0]],
  ['an estimate, a tight answer beyond it', estimate(500), found(5, 100), ['disagrees', HERE, 500, '', 0]],
  ['a second source, nearer than its radius', measured(600, 'amap'), found(2, 300), ['better', north(2), 300, 'amap+osm', 221]],
  ['a second source, farther than its radius', measured(600, 'amap'), found(5, 300), ['better', north(5), 554, 'amap+osm', 554]],
  ['a second source, no tighter', measured(300, 'amap'), found(2, 600), ['confirmed', HERE, 300, 'amap', 0]],
  ['a second source, equally tight', measured(300, 'amap'), found(2, 300), ['confirmed', HERE, 300, 'amap', 0]],
  ['a second source as far as the radius known', measured(222, 'amap'), found(2, 50), ['confirmed', HERE, 222, 'amap', 0]],
  ['a second source beyond both', measured(200, 'amap'), found(2, 100), ['disagrees', HERE, 200, 'amap', 0]],
  ['the same source, tighter', measured(600, 'osm'), found(5, 300), ['better', north(5), 300, 'osm', 554]],
  ['the same source, no tighter', measured(300, 'osm'), found(2, 300), ['kept', HERE, 300, 'osm', 0]],
  ['the same source, far away', measured(300, 'osm'), found(20, 300), ['disagrees', HERE, 300, 'osm', 0]],
  ['one of two sources again', measured(554, 'amap', 'osm'), found(2, 300), ['kept', HERE, 554, 'amap+osm', 0]],
  ['a third source', measured(554, 'amap', 'osm'), found(2, 100, 'baidu'), ['better', north(2), 222, 'amap+osm+baidu', 221]],
])('%s', (_title, was, is, [verdict, at, radius, upstreams, movedMetres]) => {
  const settled = settlePosition({ present: was, found: is });
  expect([settled.verdict, settled.at, settled.upstreams.join('+')]).toEqual([verdict, at, upstreams]);
  expect(settled.radiusMetres).toBe(radius);
  expect(Math.abs(settled.movedMetres - movedMetres)).toBeLessThan(1);
});

test('a disagreement says in words how far apart, and both radii', () => {
  const settled = settlePosition({ present: measured(200, 'amap'), found: found(5, 300) });
  expect(settled).toMatchObject({ verdict: 'disagrees', presentRadiusMetres: 200, foundRadiusMetres: 300 });
  expect(settled.reason).toBe('554 m apart, farther than either radius (200 m, 300 m)');
  expect(settled.apartMetres).toBeCloseTo(553.7, 0);
});

const radius = fc.integer({ min: 20, max: 6_000 });
const upstream = fc.constantFrom('osm', 'amap', 'baidu');
const anyPresent = fc.record({
  lon: fc.constant(113.1),
  lat: fc.constant(22.4),
  radiusMetres: radius,
  method: fc.constantFrom('measured' as const, 'estimate' as const),
  upstreams: fc.uniqueArray(upstream, { minLength: 1, maxLength: 2 }),
});
const anyFound = fc.record({
  at: fc.tuple(fc.double({ min: 113.08, max: 113.12, noNaN: true }), fc.double({ min: 22.38, max: 22.42, noNaN: true })),
  radiusMetres: radius,
  upstream,
});

test('the radius is never below the tighter stated one, and only a smaller one is better', () => {
  fc.assert(
    fc.property(anyPresent, anyFound, (was, is) => {
      const settled = settlePosition({ present: was, found: is });
      expect(settled.radiusMetres).toBeGreaterThanOrEqual(Math.min(was.radiusMetres, is.radiusMetres));
      const isBetter = settled.verdict === 'better';
      expect(settled.radiusMetres < was.radiusMetres).toBe(isBetter);
      expect(settled.at).toEqual(isBetter ? is.at : [was.lon, was.lat]);
      expect(settled.radiusMetres).toBeLessThanOrEqual(was.radiusMetres);
      expect(settled.movedMetres).toBe(isBetter ? settled.apartMetres : 0);
    }),
    { numRuns: 1_000 },
  );
});

test('who of two disagrees does not depend on who came first', () => {
  fc.assert(
    fc.property(anyPresent, anyFound, (was, is) => {
      const settled = settlePosition({ present: was, found: is });
      const turned = settlePosition({
        present: { ...was, lon: is.at[0], lat: is.at[1], radiusMetres: is.radiusMetres },
        found: { at: [was.lon, was.lat], radiusMetres: was.radiusMetres, upstream: is.upstream },
      });
      expect(turned.verdict === 'disagrees').toBe(settled.verdict === 'disagrees');
      expect(turned.apartMetres).toBeCloseTo(settled.apartMetres ?? Number.NaN, 6);
    }),
    { numRuns: 500 },
  );
});

test('the same answer a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.option(anyPresent, { nil: undefined }), anyFound, (was, is) => {
      const { verdict, at, radiusMetres, upstreams } = settlePosition({ present: was, found: is });
      fc.pre(verdict === 'new' || verdict === 'better');
      const now = { lon: at[0], lat: at[1], radiusMetres, method: 'measured' as const, upstreams };
      expect(settlePosition({ present: now, found: is }).verdict).toBe('kept');
    }),
    { numRuns: 200 },
  );
});
