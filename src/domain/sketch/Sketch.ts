/** Something that a reader drew on the map: a measurement, or a note to himself. */
import type { Geometry, Position } from 'geojson';
import { centreOf, type Bounds } from '../bounds.ts';
import type { LonLat } from '../distance.ts';

export const SKETCH_PURPOSES = ['measure', 'note'] as const;
export type SketchPurpose = (typeof SKETCH_PURPOSES)[number];

export const SKETCH_SHAPES = ['point', 'line', 'area', 'text'] as const;
export type SketchShape = (typeof SKETCH_SHAPES)[number];

/** Each tells itself from the ground in every scheme; what exactly it is there, the map's palette says. */
export const SKETCH_COLOURS = ['red', 'orange', 'green', 'blue', 'violet', 'ink'] as const;
export type SketchColour = (typeof SKETCH_COLOURS)[number];

export const SKETCH_WIDTHS = [2, 3, 5] as const;
export const SKETCH_TEXT_SIZES = [13, 16, 22] as const;

export interface SketchStyle {
  readonly colour: SketchColour;
  readonly widthPixels: number;
  readonly line: 'solid' | 'dashed';
  readonly hasFill: boolean;
  readonly textPixels: number;
}

/** The place that a vertex was set on, and how far that place may be off. */
export interface Snap {
  readonly placeId: string;
  readonly radiusMetres: number;
}

export interface SketchVertex {
  readonly at: LonLat;
  readonly snap?: Snap;
}

export interface Sketch {
  readonly id: string;
  readonly purpose: SketchPurpose;
  readonly shape: SketchShape;
  /** As the reader wrote it; of a text what stands on the map. Empty where nothing was written. */
  readonly label: string;
  /** One of a point or text, two or more of a line, three or more of an area, whose first is not repeated. */
  readonly vertices: readonly SketchVertex[];
  readonly style: SketchStyle;
  /** A moment in ISO 8601. */
  readonly madeAt: string;
}

export const FEWEST_VERTICES = { point: 1, text: 1, line: 2, area: 3 } as const satisfies Record<SketchShape, number>;

export const DEFAULT_STYLES = {
  measure: { colour: 'red', widthPixels: 3, line: 'solid', hasFill: true, textPixels: 13 },
  note: { colour: 'blue', widthPixels: 3, line: 'solid', hasFill: true, textPixels: 16 },
} as const satisfies Record<SketchPurpose, SketchStyle>;

/** As RFC 7946 has it: the ring of an area is closed and runs counter-clockwise. */
export function geometryOf(sketch: Pick<Sketch, 'shape' | 'vertices'>): Geometry {
  const positions = orderedVertices(sketch).map(({ at }): Position => [...at]);
  switch (sketch.shape) {
    case 'point':
    case 'text':
      return { type: 'Point', coordinates: positions[0] ?? [] };
    case 'line':
      return { type: 'LineString', coordinates: positions };
    case 'area':
      return { type: 'Polygon', coordinates: [[...positions, ...positions.slice(0, 1)]] };
  }
}

/** In the order of the geometry. */
export function orderedVertices({ shape, vertices }: Pick<Sketch, 'shape' | 'vertices'>): readonly SketchVertex[] {
  return shape === 'area' && isClockwise(vertices) ? vertices.toReversed() : vertices;
}

export function boundsOfVertices(vertices: readonly SketchVertex[]): Bounds {
  const [lons, lats] = [vertices.map(({ at }) => at[0]), vertices.map(({ at }) => at[1])];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Where the name of it stands: at a point, over the middle of an area, at the end of a line. */
export function spotOf({ shape, vertices }: Pick<Sketch, 'shape' | 'vertices'>): LonLat {
  if (shape === 'area') return centreOf(boundsOfVertices(vertices));
  return vertices.at(-1)?.at ?? [0, 0];
}

/** By the signed area in degrees. */
function isClockwise(ring: readonly SketchVertex[]): boolean {
  const doubled = ring.reduce((sum, { at: [x, y] }, index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]?.at ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return doubled < 0;
}
