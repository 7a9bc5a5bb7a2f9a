/** A reader's layer cut into what deck.gl draws: points, paths and polygons in flat arrays, each knowing its feature. */
import { SHAPES, type PackedGeometry } from '../../domain/ownData/PackedGeometry.ts';
import type { Renderer } from './rendererOf.ts';

export interface FlatPath {
  /** lon, lat, lon, lat, … */
  readonly path: Float64Array;
  readonly row: number;
}

export interface FlatPolygon {
  readonly positions: Float64Array;
  /** Where in `positions` each hole begins. */
  readonly holeIndices: number[];
  readonly row: number;
}

export interface OwnMarks {
  readonly points: { readonly positions: Float64Array; readonly rows: Uint32Array };
  /** Lines, and the rings of areas. */
  readonly lines: readonly FlatPath[];
  readonly rings: readonly FlatPath[];
  readonly polygons: readonly FlatPolygon[];
}

const [POINT, LINE] = [SHAPES.indexOf('point'), SHAPES.indexOf('line')];

/** Views into the packed coordinates where they stand together already; nothing is copied but scattered points. What tiles draw is left out. */
export function ownMarks({ shapes, partStarts, ringStarts, positionStarts, coordinates }: PackedGeometry, renderer: Renderer = 'deck'): OwnMarks {
  const pointRows: number[] = [];
  const pointAt: number[] = [];
  const lines: FlatPath[] = [];
  const rings: FlatPath[] = [];
  const polygons: FlatPolygon[] = [];
  for (let row = 0; row < shapes.length; row += 1) {
    if (renderer === 'tiles' && shapes[row] !== POINT) continue;
    for (let part = partStarts[row] ?? 0; part < (partStarts[row + 1] ?? 0); part += 1) {
      const [first, end] = [ringStarts[part] ?? 0, ringStarts[part + 1] ?? 0];
      const from = positionStarts[first] ?? 0;
      const to = positionStarts[end] ?? 0;
      if (to === from) continue;
      if (shapes[row] === POINT) {
        pointRows.push(row);
        pointAt.push(from);
      } else if (shapes[row] === LINE) lines.push({ path: coordinates.subarray(from * 2, to * 2), row });
      else {
        const starts = Array.from({ length: end - first }, (_, index) => positionStarts[first + index] ?? 0);
        starts.forEach((start, index) => rings.push({ path: coordinates.subarray(start * 2, (starts[index + 1] ?? to) * 2), row }));
        polygons.push({ positions: coordinates.subarray(from * 2, to * 2), holeIndices: starts.slice(1).map((start) => (start - from) * 2), row });
      }
    }
  }
  return { points: { positions: gathered(coordinates, pointAt), rows: Uint32Array.from(pointRows) }, lines, rings, polygons };
}

function gathered(coordinates: Float64Array, at: readonly number[]): Float64Array {
  const positions = new Float64Array(at.length * 2);
  at.forEach((position, index) => {
    positions[index * 2] = coordinates[position * 2] ?? Number.NaN;
    positions[index * 2 + 1] = coordinates[position * 2 + 1] ?? Number.NaN;
  });
  return positions;
}
