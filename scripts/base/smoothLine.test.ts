import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { smoothLine } from './smoothLine.ts';

const BEND: Position[] = [[113, 22], [113.05, 22.01], [113.06, 22.06], [113.12, 22.07]];

test('the curve meets every given point, in order', () => {
  const smooth = smoothLine(BEND).map((point) => point.join());
  const places = BEND.map((point) => smooth.indexOf(point.join()));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('points are added in a bend and none on a straight reach', () => {
  expect(smoothLine(BEND).length).toBeGreaterThan(BEND.length + 3);
  expect(smoothLine([[113, 22], [113.1, 22], [113.2, 22]])).toEqual([[113, 22], [113.1, 22], [113.2, 22]]);
});

test('a line of two points stays as it is', () => {
  expect(smoothLine([[113, 22], [113.1, 22.1]])).toEqual([[113, 22], [113.1, 22.1]]);
});
