/** Lengths and areas of what was drawn, on the ellipsoid of WGS-84, each with what its coarse ends leave open. */
import geodesic from 'geographiclib-geodesic';
import type { LonLat } from '../distance.ts';
import { geodesicArea } from '../geodesicArea.ts';
import type { SketchVertex } from './Sketch.ts';

export interface Measured {
  readonly value: number;
  /** How far the figure may be off because an end stands on a place that is not known exactly; 0 where all ends are exact. */
  readonly plusMinus: number;
}

export interface Segment extends Measured {
  /** At its start, clockwise from north, 0 to 360. */
  readonly azimuthDegrees: number;
}

export interface MeasuredLine {
  readonly segments: readonly Segment[];
  readonly total: Measured;
}

export interface MeasuredArea extends MeasuredLine {
  /** In square metres. */
  readonly area: Measured;
}

/** Metres; the geodesic between two ends (Karney 2013). An end that is `r` off adds `r` to every segment that it ends. */
export function measureLine(vertices: readonly SketchVertex[]): MeasuredLine {
  const segments = vertices.slice(1).map((end, index): Segment => segmentBetween(vertices[index] ?? end, end));
  return { segments, total: sumOf(segments) };
}

/**
 * Segments and perimeter with the side that closes the ring. The area is bounded by its perimeter: where vertex i moves by
 * up to rᵢ, it changes by at most ½ Σ lᵢ (rᵢ + rᵢ₊₁) + ½ Σ rᵢ rᵢ₊₁ over the sides of length lᵢ.
 */
export function measureArea(vertices: readonly SketchVertex[]): MeasuredArea {
  const closed = [...vertices, ...vertices.slice(0, 1)];
  const line = measureLine(closed);
  const plusMinus = line.segments.reduce((sum, { value, plusMinus: ends }, index) => {
    const both = radiusOf(closed[index]) * radiusOf(closed[index + 1]);
    return sum + (value * ends + both) / 2;
  }, 0);
  const ring = closed.map(({ at }) => [...at]);
  return { ...line, area: { value: geodesicArea({ type: 'Polygon', coordinates: [ring] }), plusMinus } };
}

/** The ellipsoid's own way from one end to the other, so dense that it bends on the map as it should. */
export function geodesicPath(vertices: readonly SketchVertex[]): LonLat[] {
  const [first] = vertices;
  if (first === undefined) return [];
  return vertices.slice(1).reduce<LonLat[]>((path, { at }) => [...path, ...wayTo(path.at(-1) ?? first.at, at)], [first.at]);
}

/** Shorter ones look straight. */
const BEND_METRES = 20_000;
const MOST_BENDS = 100;

/** Without its start. Longitudes go on where the way crosses the antimeridian. */
function wayTo(from: LonLat, to: LonLat): LonLat[] {
  const line = geodesic.Geodesic.WGS84.InverseLine(from[1], from[0], to[1], to[0]);
  const metres = line.s13;
  const steps = Math.min(MOST_BENDS, Math.max(1, Math.ceil(metres / BEND_METRES)));
  return Array.from({ length: steps }, (_, index): LonLat => {
    const end = index + 1 === steps ? to : along(line, (metres * (index + 1)) / steps);
    return [from[0] + turn(end[0] - from[0]), end[1]];
  });
}

function along(line: ReturnType<typeof geodesic.Geodesic.WGS84.InverseLine>, metres: number): LonLat {
  const { lon2 = Number.NaN, lat2 = Number.NaN } = line.Position(metres);
  return [lon2, lat2];
}

/** The same turn the short way round. */
function turn(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

function segmentBetween(start: SketchVertex, end: SketchVertex): Segment {
  const { s12 = Number.NaN, azi1 = Number.NaN } = geodesic.Geodesic.WGS84.Inverse(start.at[1], start.at[0], end.at[1], end.at[0]);
  return { value: s12, plusMinus: radiusOf(start) + radiusOf(end), azimuthDegrees: (azi1 + 360) % 360 };
}

function sumOf(segments: readonly Segment[]): Measured {
  return {
    value: segments.reduce((sum, { value }) => sum + value, 0),
    plusMinus: segments.reduce((sum, { plusMinus }) => sum + plusMinus, 0),
  };
}

function radiusOf(vertex: SketchVertex | undefined): number {
  return vertex?.snap?.radiusMetres ?? 0;
}
