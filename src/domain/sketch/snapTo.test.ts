import { expect, test } from 'vitest';
import { nearestIndex, snapTo, vertexOf, type SnapTargets } from './snapTo.ts';

/** A degree is 1000 pixels here. */
const flat = {
  reachPixels: 10,
  project: ([lon, lat]: readonly [number, number]) => ({ x: lon * 1_000, y: -lat * 1_000 }),
  unproject: ({ x, y }: { readonly x: number; readonly y: number }) => [x / 1_000, -y / 1_000] as const,
};
const near = { placeId: 'near', radiusMetres: 100 };
const route = { placeId: 'route', radiusMetres: 4_000 };
const targets: SnapTargets = {
  points: [{ at: [0.012, 0] }, { at: [0.005, 0], snap: near }, { at: [5, 5] }],
  lines: [{ path: [[-1, 0.006], [1, 0.006]], snap: route }],
};

test('the nearest point within reach comes before a course that lies nearer', () => {
  expect(snapTo({ x: 4, y: -4 }, { ...flat, targets })).toEqual({ at: [0.005, 0], snap: near });
});

test('between its corners a course is met at the foot, with its radius', () => {
  const met = snapTo({ x: -500, y: 0 }, { ...flat, targets });
  expect(met?.at[0]).toBeCloseTo(-0.5, 9);
  expect(met?.at[1]).toBeCloseTo(0.006, 9);
  expect(met?.snap).toEqual(route);
});

test('nothing within reach is nothing', () => {
  expect(snapTo({ x: 4_000, y: 4_000 }, { ...flat, targets })).toBeUndefined();
});

test('the corner of another sketch is met and named, and nothing of that is kept in the vertex', () => {
  const corner = { sketchId: 'other', index: 1 };
  const met = snapTo({ x: 3, y: 2 }, { ...flat, targets: { points: [{ at: [0.005, 0], snap: near, corner }], lines: [] } });
  expect(met?.corner).toEqual(corner);
  expect(met && vertexOf(met)).toEqual({ at: [0.005, 0], snap: near });
  expect(vertexOf({ at: [1, 2], corner })).toEqual({ at: [1, 2] });
});

test('a course that runs askew is met where the way to it is shortest', () => {
  const askew: SnapTargets = { points: [], lines: [{ path: [[0, 0], [0.03, 0.04], [0.03, 0.08]], snap: route }] };
  const met = snapTo({ x: 11, y: -23 }, { ...flat, targets: askew });
  // Five pixels aside of the point at 25 along the first segment, which is 50 long.
  expect(met?.at).toEqual([expect.closeTo(0.015, 9), expect.closeTo(0.02, 9)]);
  expect(snapTo({ x: 22, y: -70 }, { ...flat, targets: askew })?.at).toEqual([expect.closeTo(0.03, 9), expect.closeTo(0.07, 9)]);
  // Beyond its end it is met at the end.
  expect(snapTo({ x: 36, y: -88 }, { ...flat, targets: askew })?.at).toEqual([expect.closeTo(0.03, 9), expect.closeTo(0.08, 9)]);
});

test.each([
  ['on the rim of the reach', { x: 10, y: 0 }, [0, 0]],
  ['just beyond it', { x: 10.01, y: 0 }, undefined],
  ['in a corner of its box', { x: 8, y: -8 }, undefined],
] as const)('a point %s, from %j, gives %j', (_where, pixel, at) => {
  expect(snapTo(pixel, { ...flat, targets: { points: [{ at: [0, 0] }], lines: [] } })?.at).toEqual(at);
});

test('a course whose corners are one is met there', () => {
  const still: SnapTargets = { points: [], lines: [{ path: [[0.001, 0], [0.001, 0]], snap: route }] };
  expect(snapTo({ x: 3, y: 0 }, { ...flat, targets: still })?.at[0]).toBe(0.001);
});

test.each([
  [[5, 3, 4], 3, 1],
  [[5, 3, 4], 2.9, undefined],
  [[2, 2], 9, 0],
  [[], 9, undefined],
] as const)('of the distances %j within %d the least is the one numbered %s', (distances, reach, index) => {
  expect(nearestIndex(distances, reach)).toBe(index);
});
