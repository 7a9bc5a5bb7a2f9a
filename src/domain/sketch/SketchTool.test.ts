import { expect, test } from 'vitest';
import { geodesicMetres, type LonLat } from '../distance.ts';
import type { SketchVertex } from './Sketch.ts';
import { verticesOf } from './SketchTool.ts';

const snap = { placeId: 'daze', radiusMetres: 2_500 };
const centre: SketchVertex = { at: [113, 22], snap };
const edge: SketchVertex = { at: [113.02, 22.03] };

test('two corners make a rectangle, between which the others stand on no place', () => {
  expect(verticesOf('rectangle', [centre, edge])).toEqual([centre, { at: [113.02, 22] }, edge, { at: [113, 22.03] }]);
});

test('the rim of a circle is as far from its centre everywhere, runs counter-clockwise from north, and may be off as the centre may', () => {
  const rim = verticesOf('circle', [centre, edge]);
  const metres = geodesicMetres(centre.at, edge.at);
  expect(rim).toHaveLength(48);
  for (const { at, snap: own } of rim) {
    expect(geodesicMetres(centre.at, at)).toBeCloseTo(metres, 6);
    expect(own).toEqual(snap);
  }
  const at = (index: number): LonLat => rim[index]?.at ?? [0, 0];
  expect(at(0)[0]).toBeCloseTo(113, 9);
  expect(at(0)[1]).toBeGreaterThan(22.03);
  // A quarter on lies the west: counter-clockwise, as rings run.
  expect(at(12)[0]).toBeLessThan(112.97);
  expect(at(12)[1]).toBeCloseTo(22, 4);
});

test('around a centre that stands on no place the rim stands on none', () => {
  const rim = verticesOf('circle', [edge, centre]);
  expect(rim.filter((vertex) => 'snap' in vertex)).toEqual([]);
});

test.each(['rectangle', 'circle', 'line', 'point', 'text', 'area'] as const)('a %s of less than two corners is those', (form) => {
  expect(verticesOf(form, [])).toEqual([]);
  expect(verticesOf(form, [centre])).toEqual([centre]);
});

test.each(['line', 'area'] as const)('a %s is made of the very corners that were set', (form) => {
  expect(verticesOf(form, [centre, edge])).toEqual([centre, edge]);
});
