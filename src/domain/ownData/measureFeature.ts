/** Length or area of a reader's feature on the ellipsoid of WGS-84. */
import { geodesicMetres } from '../distance.ts';
import { geodesicArea } from '../geodesicArea.ts';
import { geometryAt, type PackedGeometry } from './PackedGeometry.ts';

export interface FeatureMeasure {
  /** Of lines, and of the outer and inner rings of areas. */
  readonly metres: number;
  /** Of areas alone. */
  readonly squareMetres?: number;
}

/** Undefined for points and for features without a position. */
export function measureFeature(geometry: PackedGeometry, row: number): FeatureMeasure | undefined {
  const shape = geometryAt(geometry, row);
  switch (shape?.type) {
    case 'LineString':
      return { metres: lengthOf(shape.coordinates) };
    case 'MultiLineString':
      return { metres: sum(shape.coordinates.map(lengthOf)) };
    case 'Polygon':
      return { metres: sum(shape.coordinates.map(lengthOf)), squareMetres: geodesicArea(shape) };
    case 'MultiPolygon':
      return { metres: sum(shape.coordinates.flat().map(lengthOf)), squareMetres: geodesicArea(shape) };
    case 'Point':
    case 'MultiPoint':
    case undefined:
      return undefined;
  }
}

function lengthOf(line: readonly (readonly number[])[]): number {
  return sum(line.slice(1).map(([lon = 0, lat = 0], index) => geodesicMetres([line[index]?.[0] ?? 0, line[index]?.[1] ?? 0], [lon, lat])));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
