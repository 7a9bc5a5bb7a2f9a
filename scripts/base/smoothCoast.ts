/** A coast of straight pieces → a coast with rounded corners that stays within the tolerance of its source. */
import type { Position } from 'geojson';
import { metresBetween } from './metresBetween.ts';
import { onTheWay } from './onTheWay.ts';

/**
 * The coast package is simplified to 100 m: no corner is cut farther than that from itself, so that the line moves by
 * less. Its tiles leave steps that run due east and north and stand for no shore; those corners are cut up to the
 * middle of the step.
 */
export const COAST_LIMITS = { cutMetres: 130, stepCutMetres: 450, shortestMetres: 60 } as const;

/** How near to due east or north a piece counts as a step: the tile grid is not rounded. */
const ALIGNED_DEGREES = 0.00012;

/** Takes and gives a closed ring. Each corner is cut at both sides: G. Chaikin (1974), with a longest cut; twice. */
export function smoothCoast(ring: readonly Position[]): Position[] {
  return cutCorners(cutCorners(ring, COAST_LIMITS), { ...COAST_LIMITS, cutMetres: 60, stepCutMetres: 200 });
}

function cutCorners(ring: readonly Position[], limits: Record<keyof typeof COAST_LIMITS, number>): Position[] {
  const corners = ring.slice(0, -1);
  const cut = corners.flatMap((corner, index) => {
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const isStep = isAligned(before, corner) && isAligned(corner, after);
    const longest = isStep ? limits.stepCutMetres : limits.cutMetres;
    if (Math.min(metresBetween(before, corner), metresBetween(corner, after)) < limits.shortestMetres) return [corner];
    return [towards(corner, before, longest), towards(corner, after, longest)];
  });
  return [...cut, ...cut.slice(0, 1)];
}

/** A point on the way to a neighbour: a quarter of it for free pieces, never farther than the longest cut. */
function towards(corner: Position, neighbour: Position, longestMetres: number): Position {
  const metres = metresBetween(corner, neighbour);
  return onTheWay(corner, neighbour, Math.min(0.4, longestMetres / metres));
}

function isAligned([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): boolean {
  return Math.abs(x1 - x2) < ALIGNED_DEGREES || Math.abs(y1 - y2) < ALIGNED_DEGREES;
}
