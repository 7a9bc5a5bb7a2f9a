import { expect, test } from 'vitest';
import { aHub, anAccessData, aNode } from './anAccessData.ts';
import { legKm, legMinutes, legsOf, metresApart } from './localLeg.ts';
import { discOn, networkOf } from './Network.ts';

const { local } = anAccessData();

test('a leg is as long as its straight length, less and more what its ends may be off, times the detour', () => {
  expect(legKm(local, 4_000, 1_000)).toEqual({ from: 3, to: 7.5 });
  expect(legKm(local, 400, 1_000)).toEqual({ from: 0, to: 2.1 });
});

test('at the fast end it is driven at the highest speed, at the slow end at the lowest', () => {
  expect(legMinutes(local, 4_000, 1_000)).toEqual({ from: 3, to: 15 });
});

test('straight lengths are those of the plane', () => {
  expect(metresApart([1, 2], [4, 6])).toBe(5);
  expect(metresApart([4, 6], [1, 2])).toBe(5);
});

/** A degree of longitude is some 103 km there: nodes about 10, 29 and 31 km to the east. */
const near = networkOf(
  anAccessData({
    nodes: [aNode('near', [113.0972, 22.5], { radiusMetres: 500 }), aNode('far', [113.282, 22.5]), aNode('beyond', [113.3015, 22.5]), aHub('hub', [113.01, 22.5]), aNode('across', [113.02, 22.5], { ground: 'other' })],
  }),
);

test('legs lead to the nodes of the same ground within reach; a hub and another ground have none', () => {
  const { fast, slow, reached } = legsOf(near, discOn(near, { position: [113, 22.5], radiusMetres: 0, grounds: ['wide'] }));
  expect(reached).toEqual([0, 1]);
  expect(fast[0]).toBeGreaterThan(9.4);
  expect(fast[0]).toBeLessThan(9.6);
  expect(slow[0]).toBeGreaterThan(31.4);
  expect(slow[0]).toBeLessThan(31.6);
  expect(Array.from(fast).slice(2)).toEqual([Infinity, Infinity, Infinity]);
  expect(Array.from(slow).slice(2)).toEqual([Infinity, Infinity, Infinity]);
});

test('where only a part of the disc is within reach, the way is certain at its fast end alone; what was measured before is forgotten', () => {
  const legs = legsOf(near, discOn(near, { position: [113, 22.5], radiusMetres: 0, grounds: ['wide'] }));
  const rough = legsOf(near, discOn(near, { position: [113, 22.5], radiusMetres: 1_500, grounds: ['wide'] }), legs);
  expect(rough).toBe(legs);
  expect(rough.reached).toEqual([0, 1, 2]);
  expect(rough.slow[0]).toBeLessThan(40);
  expect(rough.fast[2]).toBeLessThan(31);
  expect([rough.slow[1], rough.slow[2]]).toEqual([Infinity, Infinity]);
});
