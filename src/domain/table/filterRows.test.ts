import { expect, test } from 'vitest';
import { toColumn } from '../ownData/Column.ts';
import { aLayer } from './aLayer.ts';
import { filterRows, withFilter, type ColumnFilter } from './filterRows.ts';
import { allRows, packWords, type TableSource } from './TableSource.ts';
import { wordCounts } from './wordCounts.ts';

const source = aLayer([toColumn('use', ['工业用地', 'Park ＡＢ', '', '工业用地', 'park']), toColumn('size', [1.5, 2, undefined, 10, -3])]);
const rowsOf = (...filters: ColumnFilter[]) => [...filterRows(source, allRows(5), filters)];

test.each([
  ['a part of the text is enough, in any case and width', { column: 'column-0', kind: 'contains', text: ' PARK ab ' }, [1]],
  ['both ends of a range count in', { column: 'column-1', kind: 'between', from: 1.5, to: 2 }, [0, 1]],
  ['an open end lets all pass but what has no number', { column: 'column-1', kind: 'between', from: undefined, to: 2 }, [0, 1, 4]],
  ['an upper end may count out', { column: 'column-1', kind: 'between', from: 1, to: 2, isBelow: true }, [0]],
  ['any of several values', { column: 'column-0', kind: 'among', values: ['park', '工业用地'] }, [0, 3, 4]],
  ['nothing is a value too', { column: 'column-0', kind: 'among', values: [''] }, [2]],
  ['what is asked of a column that is not there lets all pass', { column: 'gone', kind: 'contains', text: 'x' }, [0, 1, 2, 3, 4]],
] as const)('%s', (_title, filter, rows) => {
  expect(rowsOf(filter)).toEqual(rows);
});

test('columns narrow each other', () => {
  expect(rowsOf({ column: 'column-0', kind: 'among', values: ['工业用地'] }, { column: 'column-1', kind: 'between', from: 5, to: undefined })).toEqual([3]);
});

test('a range passes where it may lie between the ends', () => {
  const values = Float64Array.of(1, 4, Number.NaN);
  const ranges: TableSource = {
    id: 'x',
    count: 3,
    rowId: String,
    columns: [{ id: 'd', label: 'd', isUsual: true, kind: 'range', values, upper: Float64Array.of(3, 9, Number.NaN), text: String }],
  };
  expect([...filterRows(ranges, allRows(3), [{ column: 'd', kind: 'between', from: 2, to: 3.5 }])]).toEqual([0]);
  expect([...filterRows(ranges, allRows(3), [{ column: 'd', kind: 'between', from: 3, to: 4 }])]).toEqual([0, 1]);
});

test('each word of a list is found, counted, and rows without any stand last', () => {
  const packed = packWords([{ text: 'a、b', parts: ['a', 'b'] }, undefined, { text: 'b', parts: ['b'] }]);
  const column = { id: 'l', label: 'l', isUsual: true, kind: 'list', text: String, ...packed } as const;
  const list: TableSource = { id: 'x', count: 3, rowId: String, columns: [column] };
  expect([...filterRows(list, allRows(3), [{ column: 'l', kind: 'among', values: ['b'] }])]).toEqual([0, 2]);
  expect(wordCounts(column, allRows(3))).toEqual([
    { word: 'b', count: 2 },
    { word: 'a', count: 1 },
    { word: '', count: 1 },
  ]);
});

test('a column is asked one thing at a time, and one that asks for nothing is gone', () => {
  const first: ColumnFilter = { column: 'a', kind: 'contains', text: 'x' };
  const other: ColumnFilter = { column: 'b', kind: 'among', values: ['y'] };
  expect(withFilter([first, other], { column: 'a', kind: 'contains', text: ' ' })).toEqual([other]);
  expect(withFilter([first], { column: 'a', kind: 'between', from: 1, to: undefined })).toEqual([{ column: 'a', kind: 'between', from: 1, to: undefined }]);
  expect(withFilter([first, other], { column: 'b', kind: 'among', values: [] })).toEqual([first]);
});

test('of numbers what is read is searched, and a column is filtered by what its texts say', () => {
  expect(rowsOf({ column: 'column-1', kind: 'contains', text: '1' })).toEqual([0, 3]);
  expect(rowsOf({ column: 'column-1', kind: 'among', values: ['2', '10'] })).toEqual([1, 3]);
  expect(rowsOf({ column: 'column-0', kind: 'between', from: 1, to: 2 })).toEqual([0, 1, 2, 3, 4]);
  // Nothing written asks for nothing; what is nowhere leaves nothing.
  expect(rowsOf({ column: 'column-0', kind: 'contains', text: '' })).toEqual([0, 1, 3, 4]);
  expect(rowsOf({ column: 'column-0', kind: 'contains', text: '港口' })).toEqual([]);
});

test('an upper end alone is something asked, and text that stands there too', () => {
  const upTo: ColumnFilter = { column: 'a', kind: 'between', from: undefined, to: 4 };
  const text: ColumnFilter = { column: 'b', kind: 'contains', text: 'x' };
  const among: ColumnFilter = { column: 'c', kind: 'among', values: ['x'] };
  expect(withFilter(withFilter(withFilter([], upTo), text), among)).toEqual([upTo, text, among]);
  expect(withFilter([upTo], { column: 'a', kind: 'between', from: undefined, to: undefined })).toEqual([]);
});

test('without a filter the rows stay the same array', () => {
  const rows = allRows(5);
  expect(filterRows(source, rows, [])).toBe(rows);
});

test('a word that no row in sight bears is not offered, nor is nothing where every row has a word', () => {
  const packed = packWords([{ text: 'a' }, { text: 'b' }, { text: 'b' }]);
  const column = { id: 'l', label: 'l', isUsual: true, kind: 'text', text: String, ...packed } as const;
  expect(wordCounts(column, Uint32Array.of(1, 2))).toEqual([{ word: 'b', count: 2 }]);
});

test('words are packed once each, with what they are sorted and parted by where any says so', () => {
  expect(packWords([{ text: 'a' }, undefined, { text: '' }, { text: 'a' }])).toEqual({ texts: ['a'], codes: Uint32Array.of(1, 0, 0, 1) });
  expect(packWords([{ text: 'a', sortBy: 2 }, { text: 'b' }]).sortBy).toEqual([2, 'b']);
  expect(packWords([{ text: 'a、c', parts: ['a', 'c'] }, { text: 'b' }]).parts).toEqual([['a', 'c'], ['b']]);
});
