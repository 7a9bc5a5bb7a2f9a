/** Keeps some rows of columns and some features of packed geometry, in the order that is asked for. */
import type { Column } from './Column.ts';
import { GeometryBuilder } from './GeometryBuilder.ts';
import { shapeAt, type PackedGeometry } from './PackedGeometry.ts';

/** A row may be asked for more than once. */
export function pickColumn(column: Column, rows: Uint32Array): Column {
  if (column.type === 'number') return { ...column, values: Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN) };
  return { ...column, codes: Uint32Array.from(rows, (row) => column.codes[row] ?? 0) };
}

export function pickGeometry(packed: PackedGeometry, features: Uint32Array): PackedGeometry {
  const builder = new GeometryBuilder();
  const { partStarts, ringStarts, positionStarts, coordinates } = packed;
  for (const feature of features) {
    for (let part = partStarts[feature] ?? 0; part < (partStarts[feature + 1] ?? 0); part += 1) {
      for (let ring = ringStarts[part] ?? 0; ring < (ringStarts[part + 1] ?? 0); ring += 1) {
        for (let at = positionStarts[ring] ?? 0; at < (positionStarts[ring + 1] ?? 0); at += 1) {
          builder.addPosition(coordinates[at * 2] ?? Number.NaN, coordinates[at * 2 + 1] ?? Number.NaN);
        }
        builder.endRing();
      }
      builder.endPart();
    }
    builder.endFeature(shapeAt(packed, feature));
  }
  return builder.finish();
}
