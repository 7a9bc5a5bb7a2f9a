import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geodesicMetres, type LonLat } from '../distance.ts';
import { fromWgs84, toWgs84 } from './convertDatum.ts';
import { DATUMS, GAUSS_KRUGER_ZONES, isGeographic, type Coordinates, type Datum } from './Datum.ts';

/** The box of the district and a little round it. */
const inside = fc.tuple(fc.double({ min: 112.7, max: 113.4, noNaN: true }), fc.double({ min: 22, max: 22.7, noNaN: true }));

test.each(DATUMS)('%s and back is the same place within a quarter of a metre, anywhere in the district', (datum) => {
  fc.assert(
    fc.property(inside, (at) => {
      expect(geodesicMetres(at, toWgs84(fromWgs84(at, datum), datum))).toBeLessThan(0.25);
    }),
    { numRuns: 500 },
  );
});

/**
 * Railway stations that one list gives in three datums: GCJ-02, WGS-84, BD-09 (source `station-points` of the seeds).
 * Whoever made the list let Baidu's own converter make its third column, which is no formula: some stations lie tens of metres off.
 */
const STATIONS: readonly [string, LonLat, LonLat, LonLat][] = [
  ['新会', [113.071148, 22.517644], [113.065717, 22.52035], [113.0777253, 22.52331015]],
  ['江门东', [113.103264, 22.560978], [113.097804, 22.563665], [113.1098463, 22.56666057]],
  ['古镇', [113.206135, 22.597969], [113.200815, 22.600802], [113.2127161, 22.60371041]],
  ['小榄', [113.269955, 22.647263], [113.264653, 22.650114], [113.2765134, 22.65303885]],
  ['中山', [113.433218, 22.543785], [113.42776, 22.546492], [113.4397598, 22.54972447]],
  ['珠海', [113.549376, 22.215206], [113.544287, 22.218163], [113.5558925, 22.22127138]],
  ['深圳北', [114.02899, 22.609183], [114.023922, 22.611958], [114.0354307, 22.6155135]],
];

test.each(STATIONS)('%s lies where its WGS-84 says: from GCJ-02 within 2 m, from BD-09 within 60 m', (_name, gcj, wgs, bd) => {
  expect(geodesicMetres(toWgs84(gcj, 'GCJ-02'), wgs)).toBeLessThan(2);
  expect(geodesicMetres(toWgs84(bd, 'BD-09'), wgs)).toBeLessThan(60);
});

/** Eastings and northings by PROJ (gdaltransform 3.6.2, EPSG:4490 → 4525–4527, 4546–4548). */
const PROJECTED: readonly [LonLat, Datum, Coordinates][] = [
  [[113.05, 22.4], 'CGCS2000-GK37', [37711120.7973187, 2479533.34708649]],
  [[113.05, 22.4], 'CGCS2000-GK38', [38402175.2446526, 2478402.73833174]],
  [[113.05, 22.4], 'CGCS2000-GK39', [39093037.9691992, 2483445.17703339]],
  [[113.05, 22.4], 'CGCS2000-CM111', [711120.79731869, 2479533.34708649]],
  [[113.05, 22.4], 'CGCS2000-CM114', [402175.244652604, 2478402.73833174]],
  [[113.05, 22.4], 'CGCS2000-CM117', [93037.9691991535, 2483445.17703339]],
  [[112.8, 22.1], 'CGCS2000-GK37', [37685763.3304939, 2445971.62979152]],
  [[112.8, 22.1], 'CGCS2000-GK38', [38376165.9496768, 2445361.50443136]],
  [[112.8, 22.1], 'CGCS2000-CM117', [66323.3486631331, 2450861.06760368]],
  [[113.25, 22.6], 'CGCS2000-CM114', [422881.839024099, 2500435.06364798]],
];

test.each(PROJECTED)('%j in %s is what PROJ makes of it, to a millimetre', (at, datum, [easting, northing]) => {
  const [east, north] = fromWgs84(at, datum);
  expect(east).toBeCloseTo(easting, 3);
  expect(north).toBeCloseTo(northing, 3);
  expect(geodesicMetres(toWgs84([easting, northing], datum), at)).toBeLessThan(0.001);
});

test('the shifts of GCJ-02 and BD-09 are hundreds of metres, those of CGCS2000 none', () => {
  const at: LonLat = [113.03, 22.45];
  const shiftMetres = (datum: Datum) => geodesicMetres(at, fromWgs84(at, datum));
  expect(shiftMetres('GCJ-02')).toBeGreaterThan(400);
  expect(shiftMetres('BD-09')).toBeGreaterThan(900);
  expect(shiftMetres('CGCS2000')).toBe(0);
  expect(DATUMS.filter(isGeographic)).toEqual(['WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000']);
});

test('an easting read in the wrong zone lands hundreds of kilometres away, so that it is seen', () => {
  const read = toWgs84([402175.2446526, 2478402.73833174], 'CGCS2000-CM111');
  expect(geodesicMetres(read, [113.05, 22.4])).toBeGreaterThan(300_000);
});

test.each(GAUSS_KRUGER_ZONES)('on the central meridian of zone %i the easting is 500 km, with the number of the zone before it or not', (zone) => {
  const middle: LonLat = [zone * 3, 35];
  expect(fromWgs84(middle, `CGCS2000-GK${zone}`)[0]).toBeCloseTo(zone * 1e6 + 500_000, 3);
  expect(DATUMS).toContain(`CGCS2000-CM${zone * 3}`);
  expect(fromWgs84(middle, `CGCS2000-CM${zone * 3}` as Datum)[0]).toBeCloseTo(500_000, 3);
});
