import { expect, test } from 'vitest';
import { toColumn } from '../ownData/Column.ts';
import { anOwnLayer } from './aLayer.ts';
import { ownLayerSource } from './ownLayerSource.ts';

const words = { row: '行号', shape: '几何', shapeName: { point: '点', line: '线', area: '面' }, number: (value: number) => `n${value}` };

test('the column that names the features stands first, and each row keeps its number, its cells and its sort of geometry', () => {
  const columns = [toColumn('面积', [5, undefined]), toColumn('名', ['甲', '乙']), toColumn('名', ['丙', ''])];
  const layer = { ...anOwnLayer(columns, [{ type: 'Point', coordinates: [0, 0] }, null]), nameColumn: 1 };
  const source = ownLayerSource(layer, words);
  expect(source.columns.map(({ id, label }) => `${id} ${label}`)).toEqual(['column-1 名', 'row 行号', 'column-0 面积', 'column-2 名', 'shape 几何']);
  expect([0, 1].map((row) => source.columns.map(({ text }) => text(row)))).toEqual([
    ['甲', '1', 'n5', '丙', '点'],
    ['乙', '2', '', '', ''],
  ]);
  expect(source.rowId(1)).toBe('own-1/1');
});

test('numbers of rows are counted from 1 and sorted as numbers; sorts of geometry are offered and not shown at first', () => {
  const source = ownLayerSource(anOwnLayer([toColumn('a', ['x', 'y', ''])], [{ type: 'Point', coordinates: [0, 0] }, null, { type: 'LineString', coordinates: [[0, 0], [1, 1]] }]), words);
  const [row, own, shape] = source.columns;
  expect(row).toMatchObject({ kind: 'number', isUsual: true, values: Float64Array.of(1, 2, 3) });
  expect(own).toMatchObject({ kind: 'text', isUsual: true, texts: ['x', 'y'], codes: Uint32Array.of(1, 2, 0) });
  expect(shape).toMatchObject({ kind: 'text', isUsual: false, texts: ['点', '线'], codes: Uint32Array.of(1, 0, 2) });
});
