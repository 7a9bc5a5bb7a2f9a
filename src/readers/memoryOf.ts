/** The memory of a layer, to hand over to another thread. */
import type { OwnLayer } from '../domain/ownData/OwnLayer.ts';
import { buffersOf } from '../domain/ownData/PackedGeometry.ts';

export function memoryOf({ geometry, columns }: Pick<OwnLayer, 'geometry' | 'columns'>): ArrayBuffer[] {
  return [...buffersOf(geometry), ...columns.map((column) => (column.type === 'number' ? column.values : column.codes).buffer as ArrayBuffer)];
}
