import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bounds } from '../bounds.ts';
import { fromWgs84, toWgs84 } from '../datum/convertDatum.ts';
import { isGeographic, type Datum } from '../datum/Datum.ts';
import { loadToWgs84 } from '../datum/loadToWgs84.ts';
import { alikeCandidates, CANDIDATE_DATUMS, datumCandidates, possibleDatums, type DatumCandidate } from './datumCandidates.ts';

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

test.each([
  ['positions beyond the globe are no degrees', [[181, 22]], [[113, 91]]],
  ['an easting of a few metres is none', [[999, 2_478_402]], [[402_175, 999]]],
  ['nor is a northing beyond the pole', [[402_175, 10_000_000]], [[10_000_000, 402_175]]],
] as const)('%s, even where the other number would do', (_title, first, second) => {
  for (const sample of [first, second]) expect(possibleDatums(sample)).toEqual([]);
});

test('nothing of the province lies south of the equator', () => {
  expect(reasons(402_175, 1_000)).toMatchObject({ 'CGCS2000-CM114': 'outside' });
  expect(reasons(402_175, -1_000)).toMatchObject({ 'CGCS2000-CM114': 'zone-other' });
});

test('numbers at the very limits still count: of degrees, of metres, of zones', () => {
  expect(possibleDatums([[180, 90]])).toContain('WGS-84');
  expect(possibleDatums([[-180, -90]])).toContain('WGS-84');
  expect(possibleDatums([[1_000, 1_000]])).toContain('CGCS2000-CM114');
  expect(possibleDatums([[1_000_000, 2_478_402]])).not.toContain('CGCS2000-CM114');
  expect(possibleDatums([[46_000_000, 2_478_402]])).toContain('CGCS2000-CM114');
});

test('some positions may be wrong, up to one in ten', () => {
  const good = Array.from({ length: 9 }, () => [113.05, 22.4] as const);
  expect(possibleDatums([...good, [9_999, 9_999]])).toContain('WGS-84');
  expect(possibleDatums([...good.slice(1), [9_999, 9_999]])).toEqual([]);
});

const at = (share: number, datum: Datum) => {
  const sample = Array.from({ length: 10 }, (_, index) => fromWgs84(index < share ? [113.05, 22.4] : [113.05, 30], datum));
  return datumCandidates(sample, { frame, home }, toWgs84).find((each) => each.datum === datum && !each.areAxesSwapped)?.reason;
};

test('a share that lies just there is told as part, and nothing is told of a zone unless all lies inside', () => {
  expect([10, 9, 8, 1, 0].map((share) => at(share, 'WGS-84'))).toEqual(['inside', 'inside', 'partly', 'partly', 'outside']);
  expect([10, 9, 8, 0].map((share) => at(share, 'CGCS2000-GK38'))).toEqual(['zone-written', 'zone-written', 'partly', 'outside']);
});

const sharesOf = (x: number, y: number) => datumCandidates([[x, y]], { frame: [112, 21, 114, 23], home: [112.5, 21.5, 113.5, 22.5] }, toWgs84).find(({ datum, areAxesSwapped }) => datum === 'WGS-84' && !areAxesSwapped);

test('what lies at the edge of the frame lies inside, beyond any of its sides outside', () => {
  for (const [x, y] of [[112, 22], [114, 22], [113, 21], [113, 23]] as const) expect(sharesOf(x, y)).toMatchObject({ shareInFrame: 1, shareInHome: 0 });
  for (const [x, y] of [[111.9, 22], [114.1, 22], [113, 20.9], [113, 23.1]] as const) expect(sharesOf(x, y)).toMatchObject({ shareInFrame: 0 });
});

const place = ({ isPossible, shareInFrame }: DatumCandidate) => (isPossible ? (shareInFrame >= 0.9 ? 3 : shareInFrame > 0 ? 2 : 1) : 0);

const orderOf = (sample: readonly (readonly [number, number])[]) => datumCandidates(sample, { frame, home }, toWgs84);

test('the likeliest stands first: what can be before what cannot, then by its share of the map, of the district, and as the file writes it', () => {
  const samples = [
    [[113.05, 22.4]],
    [[22.4, 113.05]],
    [[113.05, 22.4], [100, 22.4]],
    // Inside the frame by every datum, inside the district by some.
    [[113.283, 22.4], [113.4, 22.4]],
    [[402_175, 2_478_402]],
    [[2_478_402, 402_175]],
    // Either way round on the globe, and nowhere near.
    [[40, 50]],
  ] as const;
  for (const sample of samples) {
    const keys = orderOf(sample).map((each) => [place(each), each.shareInHome, each.shareInFrame, Number(!each.areAxesSwapped)]);
    const sorted = keys.toSorted((a, b) => a.map((value, index) => (b[index] ?? 0) - value).find((difference) => difference !== 0) ?? 0);
    expect(keys).toEqual(sorted);
  }
  expect(orderOf([[113.283, 22.4], [113.4, 22.4]])[0]).toMatchObject({ datum: 'GCJ-02', shareInHome: 0.5 });
});

const candidate = (datum: Datum, said: Partial<DatumCandidate> = {}): DatumCandidate => ({ datum, areAxesSwapped: false, positions: [], shareInFrame: 1, shareInHome: 1, reason: 'inside', isPossible: true, ...said });

test('alike are those alone that lie in the frame as much, the same way round', () => {
  const first = candidate('WGS-84');
  const alike = candidate('CGCS2000', { shareInHome: 0.5 });
  const others = [candidate('GCJ-02', { shareInFrame: 0.95 }), candidate('BD-09', { areAxesSwapped: true }), candidate('CGCS2000-CM111', { shareInFrame: 0 }), candidate('CGCS2000-CM114', { isPossible: false })];
  expect(alikeCandidates([first, alike, ...others])).toEqual([first, alike]);
  expect(alikeCandidates([])).toEqual([]);
  expect(alikeCandidates([candidate('WGS-84', { isPossible: false }), first])).toEqual([]);
});
