import { expect, test } from 'vitest';
import { missedPoints } from './missedPoints.ts';

/** 0.01° of latitude is 1 112 m on the sphere. */
const west = { name: 'west', at: [113, 22.41], radiusMetres: 1_200 } as const;
const east = { name: 'east', at: [113.2, 22.41], radiusMetres: 1_200 } as const;

test.each([
  ['the whole way', [[[113, 22.4], [113.2, 22.4]]], []],
  ['the west alone', [[[113, 22.4], [113.1, 22.4]]], ['east']],
  ['both ends in two pieces', [[[113, 22.4], [113.05, 22.4]], [[113.15, 22.4], [113.2, 22.4]]], []],
  ['too far north', [[[113, 22.45], [113.2, 22.45]]], ['west', 'east']],
  ['nothing', [], ['west', 'east']],
] as const)('a course of %s misses %j', (_what, lines, missed) => {
  expect(missedPoints([west, east], lines).map(({ name }) => name)).toEqual(missed);
});
