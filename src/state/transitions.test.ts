import { expect, test } from 'vitest';
import { INITIAL_STATE } from './AppState.ts';
import { openPassage, setView, toggleOutcome, toggleResolution } from './transitions.ts';

test('a passage opens the report, and another view leaves it', () => {
  const opened = openPassage(INITIAL_STATE, '2024/3/2');
  expect(opened).toMatchObject({ view: 'report', passage: '2024/3/2' });
  expect(setView(opened, 'promises')).toMatchObject({ view: 'promises', passage: undefined });
});

test('outcomes and resolutions are chosen and unchosen, in their own order', () => {
  const figure = toggleOutcome(INITIAL_STATE, 'figure');
  expect(toggleOutcome(figure, 'done').outcomes).toEqual(['done', 'figure']);
  expect(toggleOutcome(figure, 'figure').outcomes).toEqual([]);
  const unlocated = toggleResolution(INITIAL_STATE, 'unlocated');
  expect(toggleResolution(unlocated, 'located').resolutions).toEqual(['located', 'unlocated']);
  expect(toggleResolution(unlocated, 'unlocated').resolutions).toEqual([]);
});
