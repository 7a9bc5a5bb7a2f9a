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
