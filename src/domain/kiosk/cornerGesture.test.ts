import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cornerGesture, TAPS, WITHIN_MS, type CornerTap } from './cornerGesture.ts';

const WIDTH = 1_080;
const PLACES = { l: { x: 20, y: 30 }, r: { x: 1_060, y: 30 }, m: { x: 540, y: 30 }, b: { x: 20, y: 900 } };

/** At which tap the gesture is whole, from 1; nought for never. Each letter is a tap, some `everyMs` apart. */
function wholeAt(letters: string, everyMs = 500): number {
  let taps: readonly CornerTap[] = [];
  for (const [index, letter] of [...letters].entries()) {
    const result = cornerGesture(taps, { ...PLACES[letter as keyof typeof PLACES], atMs: index * everyMs }, WIDTH);
    if (result.isWhole) return index + 1;
    ({ taps } = result);
  }
  return 0;
}

test.each([
  ['lrlrlr', 500, 6],
  ['rlrlrl', 500, 6],
  ['lrlrlr', 1_200, 6],
  ['lrlrl', 500, 0],
  ['lrlrlr', 1_300, 0],
  ['lllrrr', 500, 0],
  ['lrlrmlr', 500, 0],
  ['lrlrblr', 500, 0],
  ['llrlrlr', 500, 7],
  ['lrrlrlrl', 500, 8],
  ['mmlrlrlr', 500, 8],
  ['lrlrlrlrlrlr', 1_300, 0],
] as const)('%s every %i ms is whole at tap %i', (letters, everyMs, expected) => {
  expect(wholeAt(letters, everyMs)).toBe(expected);
});

test('slow taps first do no harm to quick ones afterwards', () => {
  let taps: readonly CornerTap[] = [];
  const times = [0, 4_000, 8_000, 8_500, 9_000, 9_500, 10_000, 10_500];
  const whole = times.map((atMs, index) => {
    const result = cornerGesture(taps, { ...(index % 2 === 0 ? PLACES.l : PLACES.r), atMs }, WIDTH);
    ({ taps } = result);
    return result.isWhole;
  });
  expect(whole.indexOf(true)).toBe(6);
});

test('on a narrow page each corner has its half', () => {
  let taps: readonly CornerTap[] = [];
  const whole = [10, 150, 10, 150, 10, 150].map((x, index) => {
    const result = cornerGesture(taps, { x, y: 5, atMs: index }, 160);
    ({ taps } = result);
    return result.isWhole;
  });
  expect(whole).toEqual([false, false, false, false, false, true]);
});

test('fewer than six taps, or six that take longer, never open anything', () => {
  const tap = fc.record({ x: fc.integer({ min: 0, max: WIDTH }), y: fc.integer({ min: 0, max: 1_920 }), pauseMs: fc.integer({ min: 0, max: 3_000 }) });
  const near = fc.record({ x: fc.constantFrom(5, 1_075), y: fc.constant(5), pauseMs: fc.integer({ min: 0, max: 2_000 }) });
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: near }, tap), { maxLength: 60 }), (all) => {
      let taps: readonly CornerTap[] = [];
      let atMs = 0;
      const times: number[] = [];
      const wrong: number[] = [];
      for (const { x, y, pauseMs } of all) {
        atMs += pauseMs;
        times.push(atMs);
        const result = cornerGesture(taps, { x, y, atMs }, WIDTH);
        const first = times.at(-TAPS);
        if (result.isWhole && (first === undefined || atMs - first > WITHIN_MS)) wrong.push(atMs);
        ({ taps } = result);
      }
      expect(wrong).toEqual([]);
      expect(taps.length).toBeLessThan(TAPS);
    }),
  );
});
