/** A reader's layer as rows of a table: its columns are taken as they are, without a copy. */
import type { Column } from '../ownData/Column.ts';
import type { OwnLayer } from '../ownData/OwnLayer.ts';
import { shapeAt, type Shape } from '../ownData/PackedGeometry.ts';
import { packWords, type TableColumn, type TableSource } from './TableSource.ts';

export interface LayerTableWords {
  /** Heads the numbers of the rows, counted from 1. */
  readonly row: string;
  /** Heads the sorts of geometry. */
  readonly shape: string;
  readonly shapeName: Readonly<Record<Shape, string>>;
  readonly number: (value: number) => string;
}

/** The column that names the features stands first. */
export function ownLayerSource({ id, count, columns, nameColumn, geometry }: OwnLayer, words: LayerTableWords): TableSource {
  const numbers = Float64Array.from({ length: count }, (_, row) => row + 1);
  const own = columns.map((column, index) => toTableColumn(column, index, words));
  const row: TableColumn = { id: 'row', label: words.row, isUsual: true, kind: 'number', values: numbers, text: (each) => String(each + 1) };
  const first = nameColumn === undefined ? undefined : own[nameColumn];
  const shapes = packWords(
    Array.from({ length: count }, (_, each) => {
      const shape = shapeAt(geometry, each);
      return shape === undefined ? undefined : { text: words.shapeName[shape] };
    }),
  );
  const shape: TableColumn = { id: 'shape', label: words.shape, isUsual: false, kind: 'text', ...shapes, text: (each) => shapes.texts[(shapes.codes[each] ?? 0) - 1] ?? '' };
  return {
    id,
    count,
    rowId: (each) => `${id}/${each}`,
    columns: [...(first === undefined ? [row] : [first, row]), ...own.filter((column) => column !== first), shape],
  };
}

/** By its place in the file: two columns may bear one name. */
function toTableColumn(column: Column, index: number, words: LayerTableWords): TableColumn {
  const base = { id: `column-${index}`, label: column.name, isUsual: true };
  if (column.type === 'number') {
    const { values } = column;
    return {
      ...base,
      kind: 'number',
      values,
      text: (row) => {
        const value = values[row] ?? Number.NaN;
        return Number.isNaN(value) ? '' : words.number(value);
      },
    };
  }
  const { texts, codes } = column;
  return { ...base, kind: 'text', texts, codes, text: (row) => texts[(codes[row] ?? 0) - 1] ?? '' };
}
