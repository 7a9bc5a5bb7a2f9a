import { expect, test } from 'vitest';
import { meets } from './meets.ts';

test.each([
  ['less', 15, 10, 15, 'meets'],
  ['less', 15, 10, 15.1, 'open'],
  ['less', 15, 15, 20, 'open'],
  ['less', 15, 15.1, 20, 'fails'],
  ['more', 5, 5, 9, 'meets'],
  ['more', 5, 4.9, 9, 'open'],
  ['more', 5, 1, 5, 'open'],
  ['more', 5, 1, 4.9, 'fails'],
] as const)('where %s is better, a limit of %d is for %d to %d: %s', (better, limit, from, to, expected) => {
  expect(meets({ range: { from, to } }, { better }, limit)).toBe(expected);
});

test('of what nothing is known it cannot be told', () => {
  expect(meets({ range: undefined }, { better: 'less' }, 15)).toBe('open');
});
