/** Picks the waters worth drawing out of the holes of the land, and rounds their corners. */
import { pointToLineDistance, simplify } from '@turf/turf';
import type { LineString, Polygon, Position } from 'geojson';
import { polygonsOf, squareKilometres, tidyArea, type Area } from './Area.ts';
import { overlap } from './clipArea.ts';
import { metresBetween } from './metresBetween.ts';
import { riverRibbon } from './riverRibbon.ts';
import { roundedRing } from './roundedRing.ts';

/**
 * The coast package keeps rivers only as scraps, cut off at the edges of its tiles: most are triangles that stand
 * for no shore. A lake has to be large, with many corners, and must not run along tile edges (due east or north) for
 * much of its outline. Beside a river that we draw, a piece is a stretch of its banks, and its shape has to be better
 * than the ribbon that it joins.
 */
const INLAND_WATER_LIMITS = {
  lake: { smallestKm2: 9, fewestCorners: 11, largestCutShare: 0.36 },
  bank: { smallestKm2: 6, fewestCorners: 20, largestCutShare: 0.2 },
  /** How far from its course the banks of a river may lie. */
  bankMetres: 1_150,
  riverMetres: 1_500,
  toleranceDegrees: 0.0004,
} as const;

/** `courses` are those of the rivers that are drawn. */
export function inlandWater(pieces: readonly Polygon[], courses: readonly LineString[]): Polygon[] {
  // Most pieces are neither, and asking how far each lies from every river takes long.
  const whole = pieces.filter((piece) => isWhole(piece, 'bank') || isWhole(piece, 'lake'));
  return whole.flatMap((piece) => {
    const beside = courses.filter((course) => isBeside(piece, course));
    if (!isWhole(piece, beside.length > 0 ? 'bank' : 'lake')) return [];
    // Of two rivers that follow each other, the banks are those of the one that runs along most of them.
    const [most = [piece]] = beside.map((course) => alongside(piece, course)).toSorted((one, other) => km2Of(other) - km2Of(one));
    return most.flatMap(toShape);
  });
}

function km2Of(shapes: readonly Polygon[]): number {
  return shapes.reduce((sum, shape) => sum + squareKilometres(shape), 0);
}

function toShape(piece: Polygon): Polygon[] {
  const round: Polygon = { type: 'Polygon', coordinates: piece.coordinates.map((ring) => roundedRing(roundedRing(ring))) };
  const shape = tidyArea(simplify(round, { tolerance: INLAND_WATER_LIMITS.toleranceDegrees, highQuality: true }));
  return shape === undefined ? [] : polygonsOf(shape);
}

/** What of the piece lies along the river itself: stumps of other arms are cut off, which end at the edges of tiles. */
function alongside(piece: Polygon, { coordinates }: LineString): Polygon[] {
  const width = 2 * INLAND_WATER_LIMITS.bankMetres;
  const reach = riverRibbon({ line: coordinates, widthMetres: [width, width], fades: { start: true, end: true } });
  const shared: Area | undefined = overlap(piece, reach);
  return shared === undefined ? [] : polygonsOf(shared).filter((each) => squareKilometres(each) >= 1);
}

function isWhole(piece: Polygon, role: 'lake' | 'bank'): boolean {
  const outline = piece.coordinates[0] ?? [];
  const { smallestKm2, fewestCorners, largestCutShare } = INLAND_WATER_LIMITS[role];
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

function isBeside(piece: Polygon, course: LineString): boolean {
  const corners = piece.coordinates[0] ?? [];
  return corners.some((corner) => pointToLineDistance(corner, course, { units: 'meters' }) < INLAND_WATER_LIMITS.riverMetres);
}
