import { expect, test } from 'vitest';
import { MOST_STEPS, begin, rebase, redo, step, undo } from './History.ts';

const abc = step(step(begin('a'), 'b'), 'c');

test('steps are taken back one by one, newest first, and brought back in their order', () => {
  const back = undo(undo(abc));
  expect(back).toEqual({ past: [], present: 'a', future: ['b', 'c'] });
  expect(redo(redo(back))).toEqual(abc);
});

test('at either end nothing changes', () => {
  const start = begin('a');
  expect(undo(start)).toBe(start);
  expect(redo(abc)).toBe(abc);
});

test('a new step after steps taken back drops what could have been brought back; the same state is no step', () => {
  const other = step(undo(abc), 'd');
  expect(other).toEqual({ past: ['a', 'b'], present: 'd', future: [] });
  expect(step(other, 'd')).toBe(other);
});

test('so many steps are kept, the newest', () => {
  let history = begin(0);
  for (let state = 1; state <= MOST_STEPS + 5; state += 1) history = step(history, state);
  expect([history.past.length, history.past[0]]).toEqual([MOST_STEPS, 5]);
});

test('what happened elsewhere is in every state', () => {
  expect(rebase(undo(abc), (state) => `${state}!`)).toEqual({ past: ['a!'], present: 'b!', future: ['c!'] });
});
