/** The shown features of a reader's layer, as every writer of files takes them. */
import type { PlainFeature } from '../export/plain/PlainFeature.ts';
import { valueAt } from './Column.ts';
import { featureName } from './featureName.ts';
import type { OwnEntry } from './OwnEntry.ts';
import { geometryAt, type SimpleGeometry } from './PackedGeometry.ts';

export function toPlainFeatures({ layer, shown }: Pick<OwnEntry, 'layer' | 'shown'>): PlainFeature[] {
  const features: PlainFeature[] = [];
  for (let row = 0; row < layer.count; row += 1) {
    if (shown[row] === 0) continue;
    features.push({
      id: String(row + 1),
      name: featureName(layer, row) ?? String(row + 1),
      geometry: rounded(geometryAt(layer.geometry, row)),
      properties: Object.fromEntries(layer.columns.map((column) => [column.name, valueAt(column, row) ?? null])),
    });
  }
  return features;
}

/** A millimetre: what lies beyond is what converting left behind. */
const SCALE = 1e8;

function rounded(geometry: SimpleGeometry | null): SimpleGeometry | null {
  const round = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * SCALE) / SCALE : (value as readonly unknown[]).map(round));
  return geometry && ({ ...geometry, coordinates: round(geometry.coordinates) } as SimpleGeometry);
}
