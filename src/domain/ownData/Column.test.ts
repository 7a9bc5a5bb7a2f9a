import { expect, test } from 'vitest';
import { toColumn, valueAt } from './Column.ts';

test.each([
  [[1, 2.5, null], 'number'],
  [['1', '-2.5', ''], 'number'],
  [['1e3', undefined], 'number'],
  [['0750', '12'], 'text'],
  [['+86', '12'], 'text'],
  [['440705101000123456'], 'text'],
  [['1', 'two'], 'text'],
  [[Infinity], 'text'],
  [[true, false], 'text'],
  [[], 'text'],
  [['', null], 'text'],
])('%j is a column of sort %s', (values, type) => {
  expect(toColumn('a', values).type).toBe(type);
});

test('what stands in a row comes back, and nothing stays nothing', () => {
  const numbers = toColumn('n', ['12', '', 0, null]);
  expect([0, 1, 2, 3, 4].map((row) => valueAt(numbers, row))).toEqual([12, undefined, 0, undefined, undefined]);
  const texts = toColumn('t', ['园', '', '园', { a: 1 }, false]);
  expect([0, 1, 2, 3, 4, 5].map((row) => valueAt(texts, row))).toEqual(['园', undefined, '园', '{"a":1}', 'false', undefined]);
});
