import { expect, test } from 'vitest';
import type { LonLat } from '../distance.ts';
import { boundsOfVertices, geometryOf, orderedVertices, spotOf, type SketchShape } from './Sketch.ts';

const corners = (...positions: readonly LonLat[]) => positions.map((at) => ({ at }));
const CLOCKWISE = corners([113, 22], [113, 22.2], [113.1, 22.2], [113.1, 22]);

test('the box of vertices holds each of them and no more', () => {
  expect(boundsOfVertices(corners([113.2, 22.1], [113, 22.3], [113.1, 21.9]))).toEqual([113, 21.9, 113.2, 22.3]);
});

test.each([
  ['point', [[113, 22]], [113, 22]],
  ['text', [[113.5, 22.5]], [113.5, 22.5]],
  ['line', [[113, 22], [113.1, 22.1], [113.2, 22]], [113.2, 22]],
  ['line', [], [0, 0]],
] as const satisfies readonly (readonly [SketchShape, readonly LonLat[], LonLat])[])('the name of a %s of %j stands at %j', (shape, positions, spot) => {
  expect(spotOf({ shape, vertices: corners(...positions) })).toEqual(spot);
});

test('the name of an area stands over its middle', () => {
  const [lon, lat] = spotOf({ shape: 'area', vertices: CLOCKWISE });
  expect([lon, lat]).toEqual([expect.closeTo(113.05, 9), expect.closeTo(22.1, 9)]);
});

test('the ring of an area is closed and runs counter-clockwise; a line keeps its direction', () => {
  const turned = CLOCKWISE.toReversed();
  expect(orderedVertices({ shape: 'area', vertices: CLOCKWISE })).toEqual(turned);
  expect(orderedVertices({ shape: 'area', vertices: turned })).toEqual(turned);
  expect(orderedVertices({ shape: 'line', vertices: CLOCKWISE })).toEqual(CLOCKWISE);
  const positions = turned.map(({ at }) => at);
  expect(geometryOf({ shape: 'area', vertices: CLOCKWISE })).toEqual({ type: 'Polygon', coordinates: [[...positions, positions[0]]] });
});
