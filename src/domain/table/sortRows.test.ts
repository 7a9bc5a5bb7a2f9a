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

test('a range is sorted by its middle', () => {
  const ranges = { id: 'd', label: 'd', isUsual: true, kind: 'range', text: String, values: Float64Array.of(0, 4, 1, Number.NaN), upper: Float64Array.of(20, 5, 2, Number.NaN) } as const;
  const source = { id: 'x', count: 4, rowId: String, columns: [ranges] };
  expect([...sortRows(source, allRows(4), [up('d')], compare)]).toEqual([2, 1, 0, 3]);
  expect([...sortRows(source, allRows(4), [down('d')], compare)]).toEqual([0, 1, 2, 3]);
});

// Compared as texts, 1000 would stand before 9.
const asTexts = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const byOf = (...sortBy: (string | number)[]) => {
  const column = { id: 'd', label: 'd', isUsual: true, kind: 'text', text: String, texts: ['a', 'b', 'c'], codes: Uint32Array.of(1, 2, 3), sortBy } as const;
  return { id: 'x', count: 3, rowId: String, columns: [column] };
};

test('texts are sorted by what they say they are sorted by: numbers as numbers, texts as texts, alike ones as they came', () => {
  expect([...sortRows(byOf(1_000, 9, 10), allRows(3), [up('d')], asTexts)]).toEqual([1, 2, 0]);
  expect([...sortRows(byOf(5, 9, 5), allRows(3), [up('d')], asTexts)]).toEqual([0, 2, 1]);
  expect([...sortRows(byOf(5, 9, 5), allRows(3), [down('d')], asTexts)]).toEqual([1, 0, 2]);
  expect([...sortRows(byOf('z', 'y', 'z'), allRows(3), [down('d')], asTexts)]).toEqual([0, 2, 1]);
});

test('what is asked of a column that is not there changes nothing, and never the rows that were given', () => {
  const source = aLayer([toColumn('n', [3, 1, 2])]);
  const rows = allRows(3);
  const sorted = sortRows(source, rows, [up('gone')], compare);
  expect([...sorted]).toEqual([0, 1, 2]);
  expect(sorted).not.toBe(rows);
});

test('one column asked for again turns round, and beside it the other stays', () => {
  expect(nextSort([up('a')], 'a', true)).toEqual([down('a')]);
  expect(nextSort([down('a'), up('b')], 'a', true)).toEqual([up('b')]);
});
