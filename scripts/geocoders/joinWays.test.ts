import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LonLat } from '../../src/domain/distance.ts';
import { joinWays } from './joinWays.ts';

type Line = readonly LonLat[];

const A: Line = [
  [113, 22],
  [113.1, 22],
];
const B: Line = [
  [113.1, 22],
  [113.2, 22.01],
];
const C: Line = [
  [113.3, 22],
  [113.2, 22.01],
];

/** Segments in no direction, sorted: what must neither be lost nor invented. */
function segmentsOf(lines: readonly Line[]): string[] {
  return lines
    .flatMap((line) => line.slice(1).map((point, i) => [String(line[i]), String(point)].toSorted().join(' – ')))
    .toSorted();
}

test('ways that meet end to end are one line, whatever their order and direction', () => {
  const whole = [[...A, ...B.slice(1), [113.3, 22]]];
  expect(joinWays([A, B, C])).toEqual(whole);
  expect(joinWays([B, C, A])).toEqual(whole);
  // Begun at C, whose first point is the far end.
  expect(joinWays([C, A, B])).toEqual([whole[0]?.toReversed()]);
});

test('a way given twice, once in the other direction, counts once', () => {
  expect(joinWays([A, A.toReversed(), A])).toEqual([A]);
});

test('at a fork every line ends', () => {
  const side: Line = [
    [113.1, 22],
    [113.1, 22.1],
  ];
  expect(joinWays([A, B, side])).toEqual([A, B, side]);
});

test('two carriageways that begin at one point stay two', () => {
  const there: Line = [
    [113, 22],
    [113.1, 22.0002],
  ];
  const back: Line = [
    [113.1, 21.9998],
    [113, 22],
  ];
  expect(joinWays([there, back])).toEqual([there, back]);
});

test('a ring of ways is one closed line from the first way on', () => {
  const [east, north, far] = [[113.1, 22], [113, 22.1], [113.1, 22.1]] as const satisfies LonLat[];
  expect(joinWays([A, [east, far], [north, far], [north, [113, 22]]])).toEqual([[[113, 22], east, far, north, [113, 22]]]);
});

test('nothing, a lone point and a standing way give no line', () => {
  expect(joinWays([[], [[113, 22]], [[113, 22], [113, 22]]])).toEqual([]);
});

/** Ways on a small grid: they meet, cross, fork and repeat often. */
const point: fc.Arbitrary<LonLat> = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
const line = fc.array(point, { minLength: 2, maxLength: 4 });

/** Distinct ways without standing points: what the function promises to keep. */
function distinct(lines: readonly Line[]): Line[] {
  const clean = lines
    .map((one) => one.filter((at, i) => i === 0 || String(at) !== String(one[i - 1])))
    .filter((one) => one.length > 1);
  return clean.filter((one, i) => !clean.slice(0, i).some((other) => [one.join(), one.toReversed().join()].includes(other.join())));
}

test('joining loses no segment and invents none, and never makes more lines of the ways', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const [joined, ways] = [joinWays(lines), distinct(lines)];
      expect(segmentsOf(joined)).toEqual(segmentsOf(ways));
      expect(joined.length).toBeLessThanOrEqual(ways.length);
    }),
    { numRuns: 1000 },
  );
});
