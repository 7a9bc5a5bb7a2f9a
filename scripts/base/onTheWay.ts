/** The point at `share` (0 to 1) of the straight way between two positions. */
import type { Position } from 'geojson';

export function onTheWay(from: Position, to: Position, share: number): Position {
  const [x1 = Number.NaN, y1 = Number.NaN] = from;
  const [x2 = Number.NaN, y2 = Number.NaN] = to;
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
}
