/** How far each feature of a reader's layer lies from the source of a band. */
import { geometryAt, type PackedGeometry, type SimpleGeometry } from '../ownData/PackedGeometry.ts';
import { bandDistances } from './bandDistances.ts';

export interface ReachRequest {
  readonly source: SimpleGeometry;
  readonly geometry: PackedGeometry;
}

/** Metres, by row; NaN for a feature without a position. */
export interface Reaches {
  readonly nearest: Float64Array<ArrayBuffer>;
  readonly farthest: Float64Array<ArrayBuffer>;
}

export function reachesOf({ source, geometry }: ReachRequest): Reaches {
  const count = geometry.shapes.length;
  const nearest = new Float64Array(count).fill(Number.NaN);
  const farthest = new Float64Array(count).fill(Number.NaN);
  const reachOf = bandDistances({ geometry: source });
  for (let row = 0; row < count; row += 1) {
    const shape = geometryAt(geometry, row);
    if (shape === null) continue;
    const reach = reachOf(shape);
    nearest[row] = reach.nearestMetres;
    farthest[row] = reach.farthestMetres;
  }
  return { nearest, farthest };
}

/** Of the shown features: how many lie wholly within, and how many cross the edge. */
export function countReaches({ nearest, farthest }: Reaches, metres: number, shown: Float32Array): { readonly certain: number; readonly crossing: number } {
  let [certain, crossing] = [0, 0];
  for (let row = 0; row < nearest.length; row += 1) {
    if (shown[row] === 0 || !((nearest[row] ?? Number.NaN) <= metres)) continue;
    if ((farthest[row] ?? Number.NaN) <= metres) certain += 1;
    else crossing += 1;
  }
  return { certain, crossing };
}
