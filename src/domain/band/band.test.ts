import fc from 'fast-check';
import { booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import { geodesicMetres, type LonLat } from '../distance.ts';
import { geodesicArea } from '../geodesicArea.ts';
import { packGeometries, type SimpleGeometry } from '../ownData/PackedGeometry.ts';
import { bandDistances } from './bandDistances.ts';
import { bandMembers, countMembers, membershipOf } from './bandMembers.ts';
import { bandOutline } from './bandOutline.ts';
import { BAND_METRES, BAND_STEPS, metresOfStep, stepOfMetres } from './BandSource.ts';
import { countReaches, reachesOf } from './reachesOf.ts';
import { townReaches, townsTouched } from './townsTouched.ts';

const CORNERS: readonly LonLat[] = [[112.9, 22.3], [113, 22.4], [113.15, 22.38]];
const LINE: SimpleGeometry = { type: 'LineString', coordinates: CORNERS.map((corner) => [...corner]) };
const AREA = { type: 'Polygon', coordinates: [[[113, 22.3], [113.1, 22.3], [113.1, 22.4], [113, 22.4], [113, 22.3]]] } satisfies SimpleGeometry;
const HOLED: SimpleGeometry = {
  type: 'Polygon',
  coordinates: [[[113, 22.3], [113.2, 22.3], [113.2, 22.5], [113, 22.5], [113, 22.3]], [[113.05, 22.35], [113.05, 22.45], [113.15, 22.45], [113.15, 22.35], [113.05, 22.35]]],
};
const point = (lon: number, lat: number): SimpleGeometry => ({ type: 'Point', coordinates: [lon, lat] });
const somewhere = fc.tuple(fc.double({ min: 112.7, max: 113.4, noNaN: true }), fc.double({ min: 22, max: 22.7, noNaN: true }));

test('between two points the distance is the geodesic', () => {
  fc.assert(
    fc.property(somewhere, somewhere, (a, b) => {
      const { nearestMetres, farthestMetres } = bandDistances({ geometry: point(...a) })(point(...b));
      expect(Math.abs(nearestMetres - geodesicMetres(a, b))).toBeLessThan(0.001);
      expect(farthestMetres).toBe(nearestMetres);
    }),
  );
});

test('from a line no point of it is nearer than what is told', () => {
  const reachOf = bandDistances({ geometry: LINE });
  const along = CORNERS.slice(0, -1).flatMap(([lon, lat], index) => {
    const [toLon, toLat] = CORNERS[index + 1] ?? [lon, lat];
    return Array.from({ length: 401 }, (_, step): LonLat => [lon + ((toLon - lon) * step) / 400, lat + ((toLat - lat) * step) / 400]);
  });
  fc.assert(
    fc.property(somewhere, (at) => {
      const walked = Math.min(...along.map((step) => geodesicMetres(step, at)));
      const { nearestMetres } = reachOf(point(...at));
      // A straight line on the plane and one in degrees part by metres at most.
      expect(nearestMetres).toBeLessThanOrEqual(walked + 3);
      expect(nearestMetres).toBeGreaterThan(walked - 30);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['a point on an area', AREA, point(113.05, 22.35), true],
  ['an area that holds a point', point(113.05, 22.35), AREA, true],
  ['a line that crosses an area with no corner in it', AREA, { type: 'LineString', coordinates: [[112.9, 22.35], [113.2, 22.36]] }, true],
  ['areas of which one holds the other', HOLED, { type: 'Polygon', coordinates: [[[113.01, 22.31], [113.02, 22.31], [113.02, 22.32], [113.01, 22.31]]] }, true],
  ['a point in the hole of an area', HOLED, point(113.1, 22.4), false],
  ['a point beside an area', AREA, point(113.2, 22.35), false],
] as [string, SimpleGeometry, SimpleGeometry, boolean][])('%s', (_what, source, other, isMet) => {
  expect(bandDistances({ geometry: source })(other).nearestMetres === 0).toBe(isMet);
});

test('the outline of a band holds what is nearer than its width and nothing that is farther', () => {
  for (const [geometry, metres] of [[point(113, 22.4), 20_000], [LINE, 3_000], [AREA, 500], [LINE, 50_000]] as const) {
    const outline = bandOutline(geometry, metres);
    const reachOf = bandDistances({ geometry });
    fc.assert(
      fc.property(somewhere, (at) => {
        const { nearestMetres } = reachOf(point(...at));
        fc.pre(Math.abs(nearestMetres - metres) > metres * 0.001 + 3);
        expect(outline !== undefined && booleanPointInPolygon([...at], outline)).toBe(nearestMetres < metres);
      }),
      { numRuns: 80 },
    );
  }
});

test('a circle has the area of a circle, and inside of an area less is left', () => {
  const circle = bandOutline(point(113, 22.4), 10_000);
  expect(circle && geodesicArea(circle) / (Math.PI * 1e8)).toBeCloseTo(1, 3);
  const inner = bandOutline(AREA, -1_000);
  expect(inner && geodesicArea(inner)).toBeLessThan(geodesicArea(AREA));
  expect(bandOutline(AREA, -20_000)).toBeUndefined();
});

const at = (id: string, lon: number, radiusMetres: number, more = {}) =>
  aPlace({ id, geometry: { type: 'Point', coordinates: [lon, 22.4] }, accuracy: { class: 'town', radiusMetres }, ...more });

test('a place is within certainly, possibly or not by both radii', () => {
  // 0.01 degrees are about 1.03 km here.
  const source = { key: 'point', geometry: point(113, 22.4), radiusMetres: 200 };
  const members = bandMembers(source, [at('near', 113.01, 100), at('rough', 113.03, 1_500), at('far', 113.3, 1_500), aPlace({ id: 'none', geometry: null })]);
  expect(members.map(({ place, range }) => [place.id, membershipOf(range, 3_000)])).toEqual([['near', 'certain'], ['rough', 'possible'], ['far', undefined]]);
  expect(countMembers(members, 3_000, ({ properties }) => [properties.kind])).toEqual([{ key: aPlace().properties.kind, certain: 1, possible: 1 }]);
});

test('the source, its host and what it holds are not among its own members', () => {
  const park = at('park', 113, 100, { parts: ['part'] });
  const source = { key: 'place:park', geometry: point(113, 22.4), radiusMetres: 100, place: 'park' };
  expect(bandMembers(source, [park, at('part', 113.01, 100), at('held', 113.01, 100, { host: 'park' }), at('other', 113.01, 100)]).map(({ place }) => place.id)).toEqual(['other']);
});

test('a town is touched by its outline where it is known, else by what lies in it', () => {
  const town = (id: string, lon: number) => at(id, lon, 100, { kind: 'town' });
  const towns = [town('east', 113.5), town('seat', 113.01), town('inferred', 113.6), town('outlined', 113.7)];
  const places = [...towns, at('a', 113.01, 50, { town: 'east' }), at('b', 113.01, 50, { town: 'inferred', inferred: ['town'] })];
  const source = { key: 'point', geometry: point(113, 22.4), radiusMetres: 0 };
  const outline = { place: 'outlined', shape: { type: 'Polygon', coordinates: [[[113.015, 22.3], [113.8, 22.3], [113.8, 22.5], [113.015, 22.5], [113.015, 22.3]]] } as const, radiusMetres: 100 };
  const touched = townsTouched(bandMembers(source, places), 2_000, towns, townReaches(source, [outline as never]));
  expect(touched.map(({ town: { id }, membership }) => [id, membership])).toEqual([['east', 'certain'], ['seat', 'certain'], ['inferred', 'possible'], ['outlined', 'certain']]);
});

test('the slider leads from the least to the most, never back, in round metres', () => {
  const widths = Array.from({ length: BAND_STEPS + 1 }, (_, step) => metresOfStep(step));
  expect([widths[0], widths.at(-1)]).toEqual([BAND_METRES.least, BAND_METRES.most]);
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(widths.every((metres) => metres % 100 === 0)).toBe(true);
  for (const metres of widths) expect(metresOfStep(stepOfMetres(metres))).toBe(metres);
});

test('features of a layer are counted within and across the edge, hidden ones and those without a position not at all', () => {
  const line: SimpleGeometry = { type: 'LineString', coordinates: [[113.01, 22.4], [113.2, 22.4]] };
  const geometry = packGeometries([point(113.01, 22.4), line, point(113.3, 22.4), null, point(113.01, 22.4)]);
  const reaches = reachesOf({ source: point(113, 22.4), geometry });
  expect(Number.isNaN(reaches.nearest[3])).toBe(true);
  expect(countReaches(reaches, 3_000, Float32Array.from([1, 1, 1, 1, 0]))).toEqual({ certain: 1, crossing: 1 });
});

const winding = (ring: readonly (readonly number[])[]) => Math.sign(ring.slice(1).reduce((sum, [x = 0, y = 0], index) => sum + ((ring[index]?.[0] ?? 0) - 113) * (y - 22) - (x - 113) * ((ring[index]?.[1] ?? 0) - 22), 0));

test('outer rings run counter-clockwise and holes clockwise, however the area was written', () => {
  const turned: SimpleGeometry = { type: 'Polygon', coordinates: HOLED.coordinates.map((ring) => ring.toReversed()) };
  const two: SimpleGeometry = { type: 'MultiPolygon', coordinates: [AREA.coordinates, [[[114, 23], [114, 23.1], [114.1, 23.1], [114.1, 23], [114, 23]]]] };
  for (const geometry of [HOLED, turned, AREA, LINE, two]) {
    const outline = bandOutline(geometry, 500);
    const polygons = outline?.type === 'MultiPolygon' ? outline.coordinates : outline === undefined ? [] : [outline.coordinates];
    expect(polygons).toHaveLength(geometry === two ? 2 : 1);
    for (const [outer = [], ...holes] of polygons) {
      expect(winding(outer)).toBe(1);
      expect(holes.map(winding)).toEqual(geometry === HOLED || geometry === turned ? [-1] : []);
    }
  }
});

test('members stand by their middle distance, and of an area the nearest edge and the farthest corner count', () => {
  const source = { key: 'point', geometry: point(113, 22.4), radiusMetres: 200 };
  const area = aPlace({ id: 'area', geometry: { type: 'Polygon', coordinates: [[[113.1, 22.4], [113.2, 22.4], [113.2, 22.41], [113.1, 22.41], [113.1, 22.4]]] }, accuracy: { class: 'area', radiusMetres: 9_999 } });
  const areas = aPlace({ id: 'areas', geometry: { type: 'MultiPolygon', coordinates: [[[[113.1, 22.4], [113.2, 22.4], [113.2, 22.41], [113.1, 22.41], [113.1, 22.4]]]] }, accuracy: { class: 'area', radiusMetres: 9_999 } });
  const members = bandMembers(source, [at('far', 113.3, 0), area, areas, at('near', 113.01, 5_000)]);
  expect(members.map(({ place }) => place.id)).toEqual(['near', 'area', 'areas', 'far']);
  const [near, range, ranges] = members.map((member) => member.range);
  expect(near?.fromMetres).toBe(0);
  expect(near?.toMetres).toBeCloseTo(geodesicMetres([113, 22.4], [113.01, 22.4]) + 5_200, 0);
  expect(range?.fromMetres).toBeCloseTo(geodesicMetres([113, 22.4], [113.1, 22.4]) - 200, -1);
  expect(range?.toMetres).toBeCloseTo(geodesicMetres([113, 22.4], [113.2, 22.41]) + 200, -1);
  expect(ranges).toEqual(range);
  expect(membershipOf({ fromMetres: 10, toMetres: 20 }, 20)).toBe('certain');
  expect(membershipOf({ fromMetres: 10, toMetres: 20 }, 10)).toBe('possible');
});

test('what is borne most often is counted first', () => {
  const source = { key: 'point', geometry: point(113, 22.4), radiusMetres: 0 };
  const members = bandMembers(source, [at('a', 113.01, 0, { kind: 'town' }), at('b', 113.02, 0), at('c', 113.03, 9_000)]);
  expect(countMembers(members, 5_000, ({ properties }) => [properties.kind])).toEqual([{ key: 'park', certain: 1, possible: 1 }, { key: 'town', certain: 1, possible: 0 }]);
});

test('a source that is held by another place is not a member with its host', () => {
  const host = at('host', 113.01, 100);
  const source = { key: 'place:held', geometry: point(113, 22.4), radiusMetres: 100, place: 'held' };
  expect(bandMembers(source, [host, at('held', 113, 100, { host: 'host' }), at('other', 113.02, 100)]).map(({ place }) => place.id)).toEqual(['other']);
});

test('widths are what a reader would say: hundreds up to 2 km, five hundreds up to 10 km, then whole kilometres', () => {
  const widths = [...new Set(Array.from({ length: BAND_STEPS + 1 }, (_, step) => metresOfStep(step)))];
  const between = (from: number, to: number) => widths.filter((metres) => metres > from && metres < to);
  expect(between(0, 2_000).some((metres) => metres % 500 !== 0)).toBe(true);
  expect(between(2_000, 10_000).every((metres) => metres % 500 === 0)).toBe(true);
  expect(between(2_000, 10_000).some((metres) => metres % 1_000 !== 0)).toBe(true);
  expect(between(10_000, 50_000).every((metres) => metres % 1_000 === 0)).toBe(true);
  expect(metresOfStep(BAND_STEPS / 2)).toBe(2_000);
});

// Its edge lies some 10.3 km east.
const outline = (radiusMetres: number) => ({ place: 'outlined', shape: { type: 'Polygon', coordinates: [[[113.1, 22.3], [113.8, 22.3], [113.8, 22.5], [113.1, 22.5], [113.1, 22.3]]] } as const, radiusMetres });

test('what a town is touched by counts both radii', () => {
  const town = at('outlined', 113.7, 100, { kind: 'town' });
  const source = { key: 'point', geometry: point(113, 22.4), radiusMetres: 1_000 };
  const touched = (radiusMetres: number, metres: number) => townsTouched([], metres, [town], townReaches(source, [outline(radiusMetres) as never])).map(({ membership }) => membership);
  expect([touched(500, 8_000), touched(500, 9_000), touched(500, 11_000), touched(500, 12_500)]).toEqual([[], ['possible'], ['possible'], ['certain']]);
});
