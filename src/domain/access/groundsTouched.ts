/** On which grounds a disc may lie: those that hold its middle, and those whose edge it reaches. */
import type { Metres } from '../band/localPlane.ts';

export interface PlaneGround {
  readonly id: string;
  /** Closed or not: the last point is joined to the first. */
  readonly ring: readonly Metres[];
}

/** None where the disc is off the map. */
export function groundsTouched(grounds: readonly PlaneGround[], centre: Metres, radiusMetres: number): string[] {
  return grounds.filter(({ ring }) => isNear(ring, centre, radiusMetres) && (holds(ring, centre) || (radiusMetres > 0 && reaches(ring, centre, radiusMetres)))).map(({ id }) => id);
}

const boxes = new WeakMap<readonly Metres[], readonly [number, number, number, number]>();

/** Whether the disc comes near the box of the ring at all; of hundreds of grounds few do. */
function isNear(ring: readonly Metres[], [x, y]: Metres, radiusMetres: number): boolean {
  const [west, south, east, north] = boxes.get(ring) ?? boxOf(ring);
  return x + radiusMetres >= west && x - radiusMetres <= east && y + radiusMetres >= south && y - radiusMetres <= north;
}

function boxOf(ring: readonly Metres[]): readonly [number, number, number, number] {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  boxes.set(ring, box);
  return box;
}

/** Counts the sides that a ray to the east crosses. */
function holds(ring: readonly Metres[], [x, y]: Metres): boolean {
  let inside = false;
  let from = ring.at(-1);
  for (const to of ring) {
    if (from !== undefined && from[1] > y !== to[1] > y && x < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0]) inside = !inside;
    from = to;
  }
  return inside;
}

function reaches(ring: readonly Metres[], at: Metres, radiusMetres: number): boolean {
  return ring.some((to, index) => metresToSide(ring.at(index - 1) ?? to, to, at) <= radiusMetres);
}

function metresToSide([x1, y1]: Metres, [x2, y2]: Metres, [x, y]: Metres): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / squared));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}
