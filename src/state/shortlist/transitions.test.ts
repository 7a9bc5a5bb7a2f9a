import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_SITES, NO_SHORTLIST, type ShortlistChoice } from '../../domain/shortlist/ShortlistChoice.ts';
import { ADDRESS_CAPS } from '../addressCaps.ts';
import { INITIAL_STATE, type AppState } from '../AppState.ts';
import { fromQuery, toQuery } from '../query.ts';
import { addSite, choosePreset, removeSite, resetWeights, setMust, setWeight, toggleCompared } from './transitions.ts';

const stateOf = (parts: Partial<ShortlistChoice>): AppState => ({ ...INITIAL_STATE, shortlist: { ...NO_SHORTLIST, ...parts } });

test('another preset brings its own weights, and leaves must-haves, sites and what is compared', () => {
  const before = stateOf({ weights: { exit: 3 }, musts: [{ criterion: 'exit', limit: 5 }], compared: ['a'], sites: [[113, 22]] });
  expect(choosePreset(before, 'food').shortlist).toEqual({ ...before.shortlist, preset: 'food', weights: {} });
});

test('a weight is set, changed and taken back', () => {
  const once = setWeight(setWeight(stateOf({}), 'exit', 30), 'area', 5);
  expect(setWeight(once, 'exit', 10).shortlist.weights).toEqual({ exit: 10, area: 5 });
  expect(setWeight(once, 'exit', undefined).shortlist.weights).toEqual({ area: 5 });
  expect(resetWeights(once).shortlist.weights).toEqual({});
});

test('a must-have keeps its place when its limit changes, and no more are taken than an address holds', () => {
  const full = Array.from({ length: ADDRESS_CAPS.must }, (_, index) => `c${index}`).reduce((state, criterion) => setMust(state, criterion, 1), stateOf({}));
  expect(setMust(full, 'c2', 9).shortlist.musts[2]).toEqual({ criterion: 'c2', limit: 9 });
  expect(setMust(full, 'another', 1)).toBe(full);
  expect(setMust(full, 'c0', undefined).shortlist.musts).toHaveLength(ADDRESS_CAPS.must - 1);
});

test('whatever limit is entered stands in the link as it was taken', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (limit) => {
      const state = setMust(stateOf({}), 'area', limit);
      expect(fromQuery(toQuery(state)).state.shortlist.musts).toEqual(state.shortlist.musts);
      expect(state.shortlist.musts).toHaveLength(1);
    }),
  );
  expect(setMust(stateOf({}), 'themes', 33.3 / 100).shortlist.musts[0]?.limit).toBe(0.333);
});

test('four are compared at most, and one is taken out again', () => {
  const four = ['a', 'b', 'c', 'd'].reduce(toggleCompared, stateOf({}));
  expect(toggleCompared(four, 'e')).toBe(four);
  expect(toggleCompared(four, 'b').shortlist.compared).toEqual(['a', 'c', 'd']);
});

test('a site is added once, and a removed one does not make another stand in its place', () => {
  const three = ([[113, 22], [113.1, 22], [113.2, 22]] as const).reduce((state, site) => addSite(state, site), stateOf({ compared: ['park', 'site-1', 'site-2', 'site-3'] }));
  expect(addSite(three, [113, 22])).toBe(three);
  const two = removeSite(three, 2);
  expect(two.shortlist.sites).toEqual([[113, 22], [113.2, 22]]);
  expect(two.shortlist.compared).toEqual(['park', 'site-1', 'site-2']);
  const full = Array.from({ length: MOST_SITES + 1 }, (_, index) => [112 + index / 10, 22] as const).reduce((state, site) => addSite(state, site), stateOf({}));
  expect(full.shortlist.sites).toHaveLength(MOST_SITES);
});
