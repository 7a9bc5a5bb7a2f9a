/** A small layer of a reader for tests: what is not said is usual. */
import { boundsOf } from '../bounds.ts';
import { toColumn } from './Column.ts';
import type { OwnLayer } from './OwnLayer.ts';
import { packGeometries, type SimpleGeometry } from './PackedGeometry.ts';

export interface SampleLayer {
  readonly id?: string;
  readonly geometries: readonly (SimpleGeometry | null)[];
  /** By name; a value for each geometry. */
  readonly columns?: Readonly<Record<string, readonly unknown[]>>;
}

export function anOwnLayer({ id = 'own-a', geometries, columns = {} }: SampleLayer): OwnLayer {
  const [first] = geometries.filter((geometry) => geometry !== null);
  return {
    id,
    name: id,
    file: `${id}.geojson`,
    sort: 'geojson',
    datum: 'WGS-84',
    count: geometries.length,
    geometry: packGeometries(geometries),
    columns: Object.entries(columns).map(([name, values]) => toColumn(name, values)),
    nameColumn: Object.keys(columns).length === 0 ? undefined : 0,
    bounds: first === undefined ? undefined : boundsOf(first),
    remarks: [],
    refusedCount: 0,
    remarkedCount: 0,
  };
}
