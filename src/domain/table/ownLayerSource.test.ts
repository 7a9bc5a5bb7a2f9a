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
