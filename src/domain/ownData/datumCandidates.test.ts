import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bounds } from '../bounds.ts';
import { fromWgs84, toWgs84 } from '../datum/convertDatum.ts';
import { isGeographic, type Datum } from '../datum/Datum.ts';
import { loadToWgs84 } from '../datum/loadToWgs84.ts';
import { alikeCandidates, CANDIDATE_DATUMS, datumCandidates, possibleDatums } from './datumCandidates.ts';

const frame: Bounds = [112.2, 21.5, 114.7, 23.3];
const home: Bounds = [112.79, 22.08, 113.28, 22.6];
const inside = fc.array(fc.tuple(fc.double({ min: 112.9, max: 113.2, noNaN: true }), fc.double({ min: 22.1, max: 22.5, noNaN: true })), { minLength: 1, maxLength: 20 });

test.each(CANDIDATE_DATUMS)('positions of the district in %s are suggested as what they are, or as what only a look tells from it', (datum) => {
  fc.assert(
    fc.property(inside, fc.boolean(), (positions, areAxesSwapped) => {
      const sample = positions.map((at) => fromWgs84(at, datum)).map(([x, y]) => (areAxesSwapped ? ([y, x] as const) : ([x, y] as const)));
      const candidates = datumCandidates(sample, { frame, home }, toWgs84);
      const alike = alikeCandidates(candidates);
      expect(alike.map((each) => each.datum)).toContain(datum);
      expect(alike.every((each) => each.areAxesSwapped === areAxesSwapped)).toBe(true);
      expect(alike.every((each) => isGeographic(each.datum) === isGeographic(datum))).toBe(true);
      expect(alike.length).toBeLessThanOrEqual(isGeographic(datum) ? 4 : 1);
    }),
    { numRuns: 30 },
  );
});

const reasons = (x: number, y: number) =>
  Object.fromEntries(datumCandidates([[x, y]], { frame, home }, toWgs84).filter(({ areAxesSwapped }) => !areAxesSwapped).map(({ datum, reason }) => [datum, reason]));

test('each candidate that cannot be says why', () => {
  expect(reasons(113.05, 22.4)).toMatchObject({ 'WGS-84': 'inside', 'CGCS2000-GK38': 'not-metres', 'CGCS2000-CM114': 'not-metres' });
  expect(reasons(38402175, 2478402)).toMatchObject({ 'WGS-84': 'not-degrees', 'CGCS2000-GK38': 'zone-written', 'CGCS2000-GK37': 'zone-other', 'CGCS2000-CM114': 'zone-other' });
  expect(reasons(402175, 2478402)).toMatchObject({ 'CGCS2000-GK38': 'zone-missing', 'CGCS2000-CM114': 'inside', 'CGCS2000-CM111': 'outside' });
});

test('nothing is suggested of nothing', () => {
  expect(alikeCandidates(datumCandidates([], { frame, home }, toWgs84))).toEqual([]);
});

const anyNumber = fc.oneof(fc.double({ min: -200, max: 200, noNaN: true }), fc.double({ min: -5e7, max: 5e7, noNaN: true }));

test('only what the numbers can be is ever converted, so that projections need not be there for degrees', async () => {
  const degrees = [[113.05, 22.4]] as const;
  expect(possibleDatums(degrees).every(isGeographic)).toBe(true);
  expect(possibleDatums([[2478402, 402175]])).toContain('CGCS2000-CM114');
  const shifts = await loadToWgs84(possibleDatums(degrees));
  expect(datumCandidates(degrees, { frame, home }, shifts)).toEqual(datumCandidates(degrees, { frame, home }, toWgs84));
  expect(() => shifts([402175, 2478402], 'CGCS2000-CM114')).toThrow(RangeError);
  fc.assert(
    fc.property(fc.array(fc.tuple(anyNumber, anyNumber), { maxLength: 12 }), (sample) => {
      const converted = new Set<Datum>();
      datumCandidates(sample, { frame, home }, (at, datum) => {
        converted.add(datum);
        return toWgs84(at, datum);
      });
      expect(possibleDatums(sample)).toEqual(expect.arrayContaining([...converted]));
    }),
  );
});
