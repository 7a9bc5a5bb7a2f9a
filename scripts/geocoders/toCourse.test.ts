import { along, length, lineString, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LonLat } from '../../src/domain/distance.ts';
import { readFixture } from './fixtures/readFixture.ts';
import { parseOverpass } from './overpass.ts';
import { COURSE_TOLERANCE_METRES, toCourse } from './toCourse.ts';

type Line = readonly LonLat[];

const frame = [112.2, 21.5, 114.7, 23.3] as const;
const toLine = (line: Line) => lineString(line.map(([lon, lat]) => [lon, lat]));

/** The farthest that any of the sample points of one line lies from the other, in metres. */
function farthestMetres(from: Line, to: Line): number {
  const [measured, other] = [toLine(from), toLine(to)];
  const whole = length(measured, { units: 'meters' });
  const steps = Array.from({ length: 101 }, (_, i) => (whole * i) / 100);
  return Math.max(...steps.map((step) => pointToLineDistance(along(measured, step, { units: 'meters' }), other, { units: 'meters' })));
}

/** A road with a bend every few hundred metres that never turns back. */
const road: fc.Arbitrary<Line> = fc
  .array(fc.tuple(fc.integer({ min: 5, max: 60 }), fc.integer({ min: -30, max: 30 })), { minLength: 1, maxLength: 40 })
  .map((steps) =>
    steps.reduce<LonLat[]>(
      (line, [east, north]) => {
        const [lon, lat] = line.at(-1) ?? [113, 22.4];
        return [...line, [lon + east / 1e4, lat + north / 1e5]];
      },
      [[113, 22.4]],
    ),
  );

test.each([5, COURSE_TOLERANCE_METRES, 100])('the drawn line lies within %i m of the ways, and the ways within it of the line', (toleranceMetres) => {
  fc.assert(
    fc.property(road, (line) => {
      const [drawn = []] = toCourse({ lines: [line], frame, toleranceMetres });
      expect(drawn.length).toBeLessThanOrEqual(line.length);
      expect(farthestMetres(line, drawn)).toBeLessThanOrEqual(toleranceMetres);
      expect(farthestMetres(drawn, line)).toBeLessThanOrEqual(toleranceMetres);
    }),
    { numRuns: 60 },
  );
});

test('points on a straight line are left out, the ends stay', () => {
  const straight: Line = [
    [113, 22.4],
    [113.01, 22.4],
    [113.02, 22.40001],
    [113.03, 22.4],
  ];
  expect(toCourse({ lines: [straight], frame })).toEqual([
    [
      [113, 22.4],
      [113.03, 22.4],
    ],
  ]);
});

test('a line is cut at the frame, one that leaves and comes back is two, one outside is none', () => {
  const lines: Line[] = [
    [
      [112, 22],
      [113, 22],
    ],
    [
      [114, 22],
      [115, 22],
      [115, 23],
      [114, 23],
    ],
    [
      [100, 22],
      [101, 22],
    ],
  ];
  expect(toCourse({ lines, frame })).toEqual([
    [
      [112.2, 22],
      [113, 22],
    ],
    [
      [114, 22],
      [114.7, 22],
    ],
    [
      [114.7, 23],
      [114, 23],
    ],
  ]);
});

test('six decimals are kept', () => {
  const line: Line = [
    [113.123456789, 22.4],
    [113.2, 22.4000004],
  ];
  expect(toCourse({ lines: [line], frame })).toEqual([
    [
      [113.123457, 22.4],
      [113.2, 22.4],
    ],
  ]);
});

test('the saved answer becomes two carriageways', () => {
  const answer = parseOverpass(readFixture('overpass', 'success').body);
  const course = toCourse({ lines: answer.ok ? answer.lines : [], frame });
  expect(course.map((line) => [line[0], line.at(-1)])).toEqual([
    [
      [113.2, 22.468],
      [113.106, 22.418],
    ],
    [
      [113.106, 22.4183],
      [113.153, 22.4523],
    ],
  ]);
});
