import { expect, test } from 'vitest';
import { INITIAL_STATE, type AppState } from './AppState.ts';
import { clearFacet, clearFilter, clearPromises, closePrint, openPassage, openPrint, replaceFilter, setBaseMap, setPhase, setText, setView, setWithin, toggleChange, toggleMap, toggleOption, toggleResolution } from './transitions.ts';

test('a passage opens the report, and another view leaves it', () => {
  const opened = openPassage(INITIAL_STATE, '2024/3/2');
  expect(opened).toMatchObject({ view: 'report', passage: '2024/3/2' });
  expect(setView(opened, 'promises')).toMatchObject({ view: 'promises', passage: undefined });
});

test('options and resolutions are chosen and unchosen, in their own order; themes in the order of choice', () => {
  const figure = toggleOption(INITIAL_STATE, 'outcomes', 'figure');
  expect(toggleOption(figure, 'outcomes', 'done').outcomes).toEqual(['done', 'figure']);
  expect(toggleOption(figure, 'outcomes', 'figure').outcomes).toEqual([]);
  const green = toggleOption(INITIAL_STATE, 'themes', 'green');
  expect(toggleOption(green, 'themes', 'education').themes).toEqual(['green', 'education']);
  expect(toggleOption(green, 'themes', 'green').themes).toEqual([]);
  const unlocated = toggleResolution(INITIAL_STATE, 'unlocated');
  expect(toggleResolution(unlocated, 'located').resolutions).toEqual(['located', 'unlocated']);
  expect(toggleResolution(unlocated, 'unlocated').resolutions).toEqual([]);
});

test('changes are chosen and unchosen in their own order, and go with the outcomes', () => {
  const dropped = toggleChange({ ...INITIAL_STATE, selected: 'daze' }, 'dropped');
  const both = toggleChange(dropped, 'added');
  expect(both.changes).toEqual(['added', 'dropped']);
  expect(toggleChange(both, 'dropped').changes).toEqual(['added']);
  expect(clearPromises(toggleOption(both, 'outcomes', 'done'))).toEqual({ ...INITIAL_STATE, selected: 'daze' });
});

test('clearing takes back every part of the filter and nothing else', () => {
  const filtered = setText(setWithin(toggleOption({ ...INITIAL_STATE, selected: 'daze' }, 'zones', 'south'), 500), ' 凤山 ');
  expect(filtered).toMatchObject({ zones: ['south'], withinMetres: 500, text: '凤山' });
  expect(clearFacet(filtered, 'text')).toEqual({ ...filtered, text: '' });
  expect(clearFilter(filtered)).toEqual({ ...INITIAL_STATE, selected: 'daze' });
});

test('现状 and 规划 choose states in the place of those that were chosen', () => {
  const planned = setPhase(toggleOption(INITIAL_STATE, 'statuses', 'unknown'), 'planned');
  expect(planned.statuses).toEqual(['building', 'planned', 'proposed']);
  expect(setPhase(planned, 'all')).toEqual(INITIAL_STATE);
});

test('the map can be left out and brought back', () => {
  const without = toggleMap(INITIAL_STATE);
  expect(without.surface).toBe('text');
  expect(toggleMap(without).surface).toBe('full');
});

test('another base map changes nothing else', () => {
  expect(setBaseMap(INITIAL_STATE, 'tianditu-vec')).toEqual({ ...INITIAL_STATE, baseMap: 'tianditu-vec' });
});

test.each(['full', 'text'] as const)('the sheet leads back to the surface that it was opened from: %s', (surface) => {
  const before = { ...INITIAL_STATE, surface, selected: 'daze' };
  expect(openPrint(before).surface).toBe('print');
  expect(closePrint(openPrint(openPrint(before)))).toEqual(before);
});

test('a filter that takes the place of another leaves nothing of it, and all else as it was', () => {
  const before: AppState = { ...INITIAL_STATE, text: '湖', outcomes: ['done'], marks: ['pin'], withinMetres: 500, kinds: ['park'], themes: ['green'], selected: 'daze' };
  const chosen = { themes: ['talent'], kinds: [], zones: [], statuses: [] };
  expect(replaceFilter(before, chosen)).toEqual({ ...INITIAL_STATE, themes: ['talent'], selected: 'daze' });
});
