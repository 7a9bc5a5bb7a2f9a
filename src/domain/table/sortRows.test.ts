import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toColumn } from '../ownData/Column.ts';
import { aLayer } from './aLayer.ts';
import { nextSort, sortRows, type SortStep } from './sortRows.ts';
import { allRows } from './TableSource.ts';

const compare = new Intl.Collator('zh-Hans', { numeric: true }).compare;
const up = (column: string): SortStep => ({ column, isDescending: false });
const down = (column: string): SortStep => ({ column, isDescending: true });

test('rows without a value stand last, whichever way the column is sorted', () => {
  const source = aLayer([toColumn('n', [3, undefined, 1, 2, undefined])]);
  const sorted = (step: SortStep) => [...sortRows(source, allRows(5), [step], compare)];
  expect(sorted(up('column-0'))).toEqual([2, 3, 0, 1, 4]);
  expect(sorted(down('column-0'))).toEqual([0, 3, 2, 1, 4]);
});

test('texts are ordered as the language orders them: figures by their value, Chinese by its sound', () => {
  const source = aLayer([toColumn('t', ['中', '10 号', '啊', '9 号', ''])]);
  expect([...sortRows(source, allRows(5), [up('column-0')], compare)]).toEqual([3, 1, 2, 0, 4]);
});

test('a second column orders what the first leaves alike, and the order of the source what both do', () => {
  const source = aLayer([toColumn('a', ['x', 'y', 'x', 'y', 'x']), toColumn('b', [1, 5, 2, 5, 1])]);
  expect([...sortRows(source, allRows(5), [down('column-0'), down('column-1')], compare)]).toEqual([1, 3, 2, 0, 4]);
});

test('any numbers end up as a plain sort of them would have it', () => {
  const numbers = fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(numbers, fc.boolean(), (values, isDescending) => {
      const source = aLayer([{ name: 'n', type: 'number', values: Float64Array.from(values, (value) => value ?? Number.NaN) }]);
      const sorted = [...sortRows(source, allRows(values.length), [{ column: 'column-0', isDescending }], compare)];
      const sign = isDescending ? -1 : 1;
      const plain = values.map((_, row) => row).toSorted((a, b) => {
        const [x, y] = [values[a], values[b]];
        if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined) || a - b;
        return (x < y ? -1 : Number(x > y)) * sign || a - b;
      });
      expect(sorted).toEqual(plain);
    }),
  );
});

test('what was filtered is sorted too, and nothing of it is lost', () => {
  const source = aLayer([toColumn('n', [5, 4, 3, 2, 1])]);
  expect([...sortRows(source, Uint32Array.of(0, 2, 4), [up('column-0')], compare)]).toEqual([4, 2, 0]);
});

test('a heading sorts up, down and no more; another one beside it becomes the second', () => {
  const first = nextSort([], 'a', false);
  expect(first).toEqual([up('a')]);
  expect(nextSort(first, 'a', false)).toEqual([down('a')]);
  expect(nextSort([down('a')], 'a', false)).toEqual([]);
  expect(nextSort([up('a')], 'b', true)).toEqual([up('a'), up('b')]);
  expect(nextSort([up('a'), up('b')], 'b', true)).toEqual([up('a'), down('b')]);
  expect(nextSort([up('a'), up('b')], 'c', true)).toEqual([up('a'), up('c')]);
  expect(nextSort([up('a'), up('b')], 'c', false)).toEqual([up('c')]);
});
