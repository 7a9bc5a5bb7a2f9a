/** On which grounds a disc may lie: those that hold its middle, and those whose edge it reaches. */
import type { Metres } from '../band/localPlane.ts';

export interface PlaneGround {
  readonly id: string;
  /** Closed or not: the last point is joined to the first. */
  readonly ring: readonly Metres[];
}

/** None where the disc is off the map. */
export function groundsTouched(grounds: readonly PlaneGround[], centre: Metres, radiusMetres: number): string[] {
  return grounds.filter(({ ring }) => holds(ring, centre) || (radiusMetres > 0 && reaches(ring, centre, radiusMetres))).map(({ id }) => id);
}

function holds(ring: readonly Metres[], [x, y]: Metres): boolean {
  let inside = false;
  forEachSide(ring, ([x1, y1], [x2, y2]) => {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

function reaches(ring: readonly Metres[], [x, y]: Metres, radiusMetres: number): boolean {
  let nearest = Infinity;
  forEachSide(ring, ([x1, y1], [x2, y2]) => {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const squared = dx * dx + dy * dy;
    const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / squared));
    nearest = Math.min(nearest, Math.hypot(x - x1 - share * dx, y - y1 - share * dy));
  });
  return nearest <= radiusMetres;
}

function forEachSide(ring: readonly Metres[], visit: (from: Metres, to: Metres) => void): void {
  let from = ring.at(-1);
  for (const to of ring) {
    if (from !== undefined) visit(from, to);
    from = to;
  }
}
