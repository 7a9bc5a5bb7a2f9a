import { expect, test } from 'vitest';
import { snapTo, vertexOf, type SnapTargets } from './snapTo.ts';

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
