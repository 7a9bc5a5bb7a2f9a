/** The smallest convex ring round a set of positions. */
import type { Position } from 'geojson';

/** A closed ring, counter-clockwise; positions in degrees are taken as plane, which is true enough for a district. */
export function convexHull(positions: readonly Position[]): Position[] {
  const sorted = positions.toSorted((a, b) => x(a) - x(b) || y(a) - y(b));
  if (sorted.length < 3) return sorted;
  const lower = chain(sorted);
  const upper = chain(sorted.toReversed());
  return [...lower.slice(0, -1), ...upper];
}

/** One side of the hull: turns to the right are left out. */
function chain(sorted: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const next of sorted) {
    while (kept.length > 1 && turn(kept.at(-2) ?? next, kept.at(-1) ?? next, next) <= 0) kept.pop();
    kept.push(next);
  }
  return kept;
}

function turn(from: Position, over: Position, to: Position): number {
  return (x(over) - x(from)) * (y(to) - y(from)) - (y(over) - y(from)) * (x(to) - x(from));
}

function x(position: Position): number {
  return position[0] ?? 0;
}

function y(position: Position): number {
  return position[1] ?? 0;
}
