import { expect, test } from 'vitest';
import { frontOf } from './frontOf.ts';

test.each([
  ['nothing selected', { selected: undefined, passage: undefined }, 'document'],
  ['a place', { selected: 'daze', passage: undefined }, 'place'],
  ['a passage', { selected: undefined, passage: '2024/1/2' }, 'document'],
  ['a passage of a place', { selected: 'daze', passage: '2024/1/2' }, 'document'],
] as const)('%s decides what stands in front', (_state, state, front) => {
  expect(frontOf(state)).toBe(front);
});
