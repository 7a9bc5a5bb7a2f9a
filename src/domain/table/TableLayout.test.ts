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
