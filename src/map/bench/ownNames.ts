/** The names of readers' features as texts of the map, as far as they are in sight. */
import type { Bounds } from '../../domain/bounds.ts';
import { anchorAt } from '../../domain/ownData/anchorAt.ts';
import { valueAt } from '../../domain/ownData/Column.ts';
import type { OwnLayer } from '../../domain/ownData/OwnLayer.ts';
import { shapeAt } from '../../domain/ownData/PackedGeometry.ts';
import type { BenchNames } from '../BenchDrawing.ts';

export interface NamedLayer {
  readonly layer: OwnLayer;
  /** Index of the column that is written. */
  readonly label: number;
  readonly shown: Float32Array;
  readonly classOf: Uint8Array;
  readonly colours: readonly string[];
}

/** So many names are offered to the map, which places those that do not touch. */
const MOST_NAMES = 1_500;
const LONGEST_NAME = 40;
const SIZE_PIXELS = 12;

export function ownNames({ layer, label, shown, classOf, colours }: NamedLayer, [west, south, east, north]: Bounds): BenchNames['features'] {
  const column = layer.columns[label];
  const features: BenchNames['features'] = [];
  if (column === undefined) return features;
  for (let row = 0; row < layer.count && features.length < MOST_NAMES; row += 1) {
    const value = shown[row] === 0 ? undefined : valueAt(column, row);
    const anchor = value === undefined ? undefined : anchorAt(layer.geometry, row);
    if (value === undefined || anchor === undefined) continue;
    const [lon, lat] = anchor;
    if (lon < west || lon > east || lat < south || lat > north) continue;
    const text = String(value);
    features.push({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: {
        text: text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text,
        colour: colours[classOf[row] ?? 0] ?? '',
        sizePixels: SIZE_PIXELS,
        isForced: false,
        isAlong: false,
        anchor: shapeAt(layer.geometry, row) === 'point' ? 'left' : 'center',
      },
    });
  }
  return features;
}
