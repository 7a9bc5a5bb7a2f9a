import { expect, test } from 'vitest';
import { toColumn } from '../ownData/Column.ts';
import { aLayer } from './aLayer.ts';
import { laidColumns, moveColumn, NARROWEST_PIXELS, orderedColumns, resizeColumn, toggleColumn, usualLayout, WIDEST_PIXELS } from './TableLayout.ts';

const source = aLayer([toColumn('a', ['x']), toColumn('b', ['一个很长很长很长的中文单元格内容']), toColumn('c', [1])]);
const usual = usualLayout(source);
const ids = (layout = usual) => orderedColumns(source, layout).map(({ id }) => id);

test('the first column stays first and shown, whatever is moved or hidden', () => {
  expect(ids()).toEqual(['row', 'column-0', 'column-1', 'column-2', 'shape']);
  const moved = moveColumn(source, usual, 'column-1', -1);
  expect(ids(moved)).toEqual(['row', 'column-1', 'column-0', 'column-2', 'shape']);
  expect(moveColumn(source, moved, 'column-1', -1)).toBe(moved);
  expect(moveColumn(source, usual, 'row', 1)).toBe(usual);
  const hidden = toggleColumn(toggleColumn(usual, 'row'), 'column-0');
  expect(laidColumns(source, hidden).map(({ column }) => column.id)).toEqual(['row', 'column-1', 'column-2']);
  expect(laidColumns(source, toggleColumn(usual, 'shape')).map(({ column }) => column.id)).toContain('shape');
});

test('a column that came since stands behind the one that it follows', () => {
  expect(ids({ ...usual, order: ['row', 'column-2', 'column-0'] })).toEqual(['row', 'column-2', 'shape', 'column-0', 'column-1']);
});

test('a column is as wide as its contents need, and as a hand has made it within bounds', () => {
  const width = (id: string, layout = usual) => laidColumns(source, layout).find(({ column }) => column.id === id)?.widthPixels ?? 0;
  expect(width('column-1')).toBeGreaterThan(width('column-0'));
  expect(width('column-0', resizeColumn(usual, 'column-0', 333.4))).toBe(333);
  expect(width('column-0', resizeColumn(usual, 'column-0', 1))).toBe(NARROWEST_PIXELS);
  expect(width('column-0', resizeColumn(usual, 'column-0', 9_999))).toBe(WIDEST_PIXELS);
});

test('the last column goes no further, the second goes back where it was, and a hidden one is shown again', () => {
  expect(moveColumn(source, usual, 'shape', 1)).toBe(usual);
  expect(moveColumn(source, usual, 'gone', 1)).toBe(usual);
  expect(ids(moveColumn(source, usual, 'column-0', 1))).toEqual(['row', 'column-1', 'column-0', 'column-2', 'shape']);
  expect(toggleColumn(toggleColumn({ ...usual, hidden: ['a', 'b'] }, 'a'), 'a').hidden).toEqual(['b', 'a']);
});

test('a column that came since stands first behind the first one where nothing before it is known', () => {
  expect(ids({ ...usual, order: ['column-2', 'shape'] })).toEqual(['row', 'column-0', 'column-1', 'column-2', 'shape']);
  expect(orderedColumns({ ...source, columns: [] }, usual)).toEqual([]);
});

const widthOf = (label: string, ...cells: (string | number)[]) => {
  const layer = aLayer([toColumn(label, cells)]);
  return laidColumns(layer, usualLayout(layer)).find(({ column }) => column.id === 'column-0')?.widthPixels;
};

test('room is made for a heading, for a cell and for the filter under it, whichever needs most', () => {
  // 112 and 124 are what the filters of words and of numbers need.
  expect(widthOf('a', 'x')).toBe(112);
  expect(widthOf('a', 1)).toBe(124);
  // A heading of ten Chinese characters, 14 px each, and 52 px beside it.
  expect(widthOf('一二三四五六七八九十', 'x')).toBe(192);
  // A cell of twenty letters, 7.4 px each, and 28 px beside it.
  expect(widthOf('a', 'abcdefghijklmnopqrst')).toBe(176);
  expect(widthOf('a', '\u2e80'.repeat(10))).toBe(168);
  expect(widthOf('a', 'x'.repeat(500))).toBe(300);
});

test('of many rows only some are looked at, from the first to the last', () => {
  const looked: number[] = [];
  const column = { id: 'c', label: 'c', isUsual: true, kind: 'text', texts: [], codes: new Uint32Array(1_000), text: (row: number) => (looked.push(row), '') } as const;
  laidColumns({ id: 'x', count: 1_000, rowId: String, columns: [column] }, { order: ['c'], hidden: [], widths: {} });
  expect(looked).toEqual(Array.from({ length: 200 }, (_, index) => index * 5));
});
