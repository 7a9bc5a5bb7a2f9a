/** Tells whether a closed ring crosses itself. */

/** Longer rings are not tested: the time grows with the square of what lies over each other. */
const LONGEST_TESTED_RING = 2_000;

/** `ring` is x, y, x, y, … with the first position again at its end. */
export function crossesItself(ring: Float64Array): boolean {
  const edges = ring.length / 2 - 1;
  if (edges < 4 || edges > LONGEST_TESTED_RING) return false;
  const x = (at: number) => ring[at * 2] ?? 0;
  const y = (at: number) => ring[at * 2 + 1] ?? 0;
  const order = Array.from({ length: edges }, (_, edge) => edge);
  const west = order.map((edge) => Math.min(x(edge), x(edge + 1)));
  const east = order.map((edge) => Math.max(x(edge), x(edge + 1)));
  order.sort((a, b) => (west[a] ?? 0) - (west[b] ?? 0));
  for (let i = 0; i < edges; i += 1) {
    const a = order[i] ?? 0;
    for (let j = i + 1; j < edges; j += 1) {
      const b = order[j] ?? 0;
      if ((west[b] ?? 0) > (east[a] ?? 0)) break;
      const gap = Math.abs(a - b);
      if (gap === 1 || gap === edges - 1) continue;
      if (cross([x(a), y(a), x(a + 1), y(a + 1)], [x(b), y(b), x(b + 1), y(b + 1)])) return true;
    }
  }
  return false;
}

type Segment = readonly [number, number, number, number];

/** Proper crossings only: rings that touch themselves in a point are drawn as they are meant. */
function cross([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): boolean {
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 && side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
  );
}

/** On which side of the line from p to q lies r: −1, 0 or 1. */
function side(px: number, py: number, qx: number, qy: number, rx: number, ry: number): number {
  return Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
}
