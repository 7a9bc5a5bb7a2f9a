/** Picks the lakes worth drawing out of the holes of the land, and rounds their corners. */
import { pointToLineDistance, simplify } from '@turf/turf';
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { squareKilometres, tidyArea, toFeature, type Area } from './Area.ts';
import { metresBetween } from './metresBetween.ts';
import { onTheWay } from './onTheWay.ts';
import type { River } from './waterLayer.ts';

export interface InlandWaterProperties {
  readonly km2: number;
}

/**
 * The coast package keeps rivers only as scraps, cut off at the edges of its tiles: most are triangles that stand
 * for no shore. Left out is what is small, what has few corners, what runs along tile edges (due east or north) for
 * much of its outline, and what lies along a river that we draw.
 */
export const INLAND_WATER_LIMITS = {
  smallestKm2: 4,
  fewestCorners: 5,
  largestCutShare: 0.36,
  riverMetres: 1_500,
  toleranceDegrees: 0.0004,
} as const;

export function inlandWater(
  pieces: readonly Polygon[],
  rivers: readonly River[],
): FeatureCollection<Area, InlandWaterProperties> {
  const features = pieces
    .filter((piece) => isLake(piece) && !isBeside(piece, rivers))
    .flatMap((piece): Feature<Area, InlandWaterProperties>[] => {
      const round: Polygon = { type: 'Polygon', coordinates: piece.coordinates.map((ring) => rounded(rounded(ring))) };
      const shape = tidyArea(simplify(round, { tolerance: INLAND_WATER_LIMITS.toleranceDegrees, highQuality: true }));
      return shape === undefined ? [] : [toFeature(shape, { km2: Math.round(squareKilometres(shape) * 10) / 10 })];
    });
  return { type: 'FeatureCollection', features };
}

function isLake(piece: Polygon): boolean {
  const outline = piece.coordinates[0] ?? [];
  const { smallestKm2, fewestCorners, largestCutShare } = INLAND_WATER_LIMITS;
  if (outline.length - 1 < fewestCorners || squareKilometres(piece) < smallestKm2) return false;
  return cutShare(outline) <= largestCutShare;
}

/** How much of an outline runs due east or north, from 0 to 1. */
function cutShare(outline: readonly Position[]): number {
  let [cut, whole] = [0, 0];
  for (const [index, from] of outline.slice(0, -1).entries()) {
    const to = outline[index + 1] ?? from;
    const metres = metresBetween(from, to);
    whole += metres;
    if (from[0] === to[0] || from[1] === to[1]) cut += metres;
  }
  return cut / whole;
}

function isBeside(piece: Polygon, rivers: readonly River[]): boolean {
  const corners = piece.coordinates[0] ?? [];
  return rivers.some((river) =>
    corners.some((corner) => pointToLineDistance(corner, river, { units: 'meters' }) < INLAND_WATER_LIMITS.riverMetres),
  );
}

/** Each corner cut at a quarter of its sides: G. Chaikin (1974). Takes and gives a closed ring. */
function rounded(ring: readonly Position[]): Position[] {
  const cut = ring.slice(0, -1).flatMap((from, index) => {
    const to = ring[index + 1] ?? from;
    return [onTheWay(from, to, 0.25), onTheWay(from, to, 0.75)];
  });
  return [...cut, ...cut.slice(0, 1)];
}
