/** Moves all vertices by the same degrees; one that leaves its place is no longer set on it. */
import type { SketchVertex } from './Sketch.ts';

/** The pole itself has no longitude to come back from. */
const MOST_LAT = 89.9;

export function moveBy(vertices: readonly SketchVertex[], lonDegrees: number, latDegrees: number): SketchVertex[] {
  return vertices.map(({ at }) => ({ at: [at[0] + lonDegrees, Math.min(MOST_LAT, Math.max(-MOST_LAT, at[1] + latDegrees))] }));
}
