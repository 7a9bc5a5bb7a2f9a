/** Geometries of many features in flat arrays: they move from a worker without being copied, and a million points fit in memory. */
import type { Geometry, Position } from 'geojson';

/** The simple sorts; a collection is taken apart before it is packed. */
export const SHAPES = ['point', 'line', 'area'] as const;
export type Shape = (typeof SHAPES)[number];

/** Marks a feature without a geometry. */
export const NO_SHAPE = 255;

/**
 * A feature owns parts (points, lines, polygons), a part owns rings (one for a point or a line), a ring owns positions. Each
 * `…Starts` has one more entry than there are owners: feature i owns parts `partStarts[i]` to `partStarts[i + 1] - 1`.
 */
export interface PackedGeometry {
  /** Index in SHAPES for each feature; 255 for none. */
  readonly shapes: Uint8Array;
  readonly partStarts: Uint32Array;
  readonly ringStarts: Uint32Array;
  /** Counted in positions. */
  readonly positionStarts: Uint32Array;
  /** lon, lat, lon, lat, …; WGS-84 degrees. */
  readonly coordinates: Float64Array;
}

export type SimpleGeometry = Exclude<Geometry, { readonly type: 'GeometryCollection' }>;

/** Expects closed rings and finite degrees; heights are left out. */
export function packGeometries(geometries: readonly (SimpleGeometry | null)[]): PackedGeometry {
  const shapes = new Uint8Array(geometries.length);
  const partStarts = [0];
  const ringStarts = [0];
  const positionStarts = [0];
  const coordinates: number[] = [];
  geometries.forEach((geometry, index) => {
    const shape = geometry === null ? undefined : shapeOf(geometry);
    shapes[index] = shape === undefined ? NO_SHAPE : SHAPES.indexOf(shape);
    for (const rings of geometry === null ? [] : partsOf(geometry)) {
      for (const ring of rings) {
        for (const [lon = Number.NaN, lat = Number.NaN] of ring) coordinates.push(lon, lat);
        positionStarts.push(coordinates.length / 2);
      }
      ringStarts.push(positionStarts.length - 1);
    }
    partStarts.push(ringStarts.length - 1);
  });
  return {
    shapes,
    partStarts: Uint32Array.from(partStarts),
    ringStarts: Uint32Array.from(ringStarts),
    positionStarts: Uint32Array.from(positionStarts),
    coordinates: Float64Array.from(coordinates),
  };
}

export function shapeAt({ shapes }: PackedGeometry, index: number): Shape | undefined {
  return SHAPES[shapes[index] ?? NO_SHAPE];
}

/** The geometry of one feature as RFC 7946 has it; of a single part it is no Multi…; null where there is none. */
export function geometryAt(packed: PackedGeometry, index: number): SimpleGeometry | null {
  const shape = shapeAt(packed, index);
  const parts = positionsAt(packed, index);
  const [first] = parts;
  if (shape === undefined || first === undefined) return null;
  const isSingle = parts.length === 1;
  switch (shape) {
    case 'point':
      return isSingle
        ? { type: 'Point', coordinates: first[0]?.[0] ?? [] }
        : { type: 'MultiPoint', coordinates: parts.map(([ring]) => ring?.[0] ?? []) };
    case 'line':
      return isSingle
        ? { type: 'LineString', coordinates: first[0] ?? [] }
        : { type: 'MultiLineString', coordinates: parts.map(([ring]) => ring ?? []) };
    case 'area':
      return isSingle ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: parts };
  }
}

/** Parts, rings, positions of one feature. */
export function positionsAt({ partStarts, ringStarts, positionStarts, coordinates }: PackedGeometry, index: number): Position[][][] {
  return range(partStarts, index).map((part) =>
    range(ringStarts, part).map((ring) => range(positionStarts, ring).map((at) => [coordinates[at * 2] ?? Number.NaN, coordinates[at * 2 + 1] ?? Number.NaN])),
  );
}

/** Every array's memory, to hand over to another thread. */
export function buffersOf(packed: PackedGeometry): ArrayBuffer[] {
  return [packed.shapes, packed.partStarts, packed.ringStarts, packed.positionStarts, packed.coordinates].map(({ buffer }) => buffer as ArrayBuffer);
}

function range(starts: Uint32Array, owner: number): number[] {
  const from = starts[owner] ?? 0;
  return Array.from({ length: (starts[owner + 1] ?? from) - from }, (_, offset) => from + offset);
}

function shapeOf({ type }: SimpleGeometry): Shape {
  if (type === 'Point' || type === 'MultiPoint') return 'point';
  return type === 'LineString' || type === 'MultiLineString' ? 'line' : 'area';
}

function partsOf(geometry: SimpleGeometry): readonly (readonly (readonly Position[])[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[[geometry.coordinates]]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [[position]]);
    case 'LineString':
      return [[geometry.coordinates]];
    case 'MultiLineString':
      return geometry.coordinates.map((line) => [line]);
    case 'Polygon':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates;
  }
}
