/** The room that a placed name takes, as MapLibre keeps it: a box for an upright text or icon, discs in a row for a name along a line. */

export interface LabelShape {
  /** Pixels of the map. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** True for the disc that the box holds. */
  readonly isRound: boolean;
}

/** True where they share more than an edge. */
export function meet(a: LabelShape, b: LabelShape): boolean {
  if (!a.isRound && !b.isRound) return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  if (!a.isRound) return meet(b, a);
  const [x, y] = [(a.left + a.right) / 2, (a.top + a.bottom) / 2];
  const radius = (a.right - a.left) / 2;
  if (b.isRound) return Math.hypot(x - (b.left + b.right) / 2, y - (b.top + b.bottom) / 2) < radius + (b.right - b.left) / 2;
  return Math.hypot(x - Math.min(Math.max(x, b.left), b.right), y - Math.min(Math.max(y, b.top), b.bottom)) < radius;
}
