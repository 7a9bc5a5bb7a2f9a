/** A reader's layer as a source of rows, for tests: its columns are called "column-0", "column-1", … */
import type { Column } from '../ownData/Column.ts';
import type { OwnLayer } from '../ownData/OwnLayer.ts';
import { packGeometries, type SimpleGeometry } from '../ownData/PackedGeometry.ts';
import { ownLayerSource } from './ownLayerSource.ts';
import type { TableSource } from './TableSource.ts';

export function anOwnLayer(columns: readonly Column[], geometries?: readonly (SimpleGeometry | null)[]): OwnLayer {
  const [first] = columns;
  const count = first === undefined ? (geometries?.length ?? 0) : (first.type === 'number' ? first.values : first.codes).length;
  return {
    id: 'own-1',
    name: 'parcels',
    file: 'parcels.geojson',
    sort: 'geojson',
    datum: 'stated',
    count,
    geometry: packGeometries(geometries ?? Array.from({ length: count }, () => null)),
    columns,
    nameColumn: undefined,
    bounds: undefined,
    remarks: [],
    refusedCount: 0,
    remarkedCount: 0,
  };
}

export function aLayer(columns: readonly Column[], geometries?: readonly (SimpleGeometry | null)[]): TableSource {
  return ownLayerSource(anOwnLayer(columns, geometries), {
    row: 'row',
    shape: 'shape',
    shapeName: { point: 'point', line: 'line', area: 'area' },
    number: String,
  });
}
