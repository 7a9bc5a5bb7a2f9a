/** A line through few points → a smooth line through the same points: a centripetal Catmull-Rom spline. */
import { simplify } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import { roundLine } from './Area.ts';
import { onTheWay } from './onTheWay.ts';

/** New points between two given ones, before the needless are dropped. */
const STEPS = 8;

/** How far the drawn line may lie from the curve, in degrees: about 15 m. */
const TOLERANCE = 0.00015;

/**
 * The curve meets every given point, so that rivers which share a point stay joined.
 * Formula: E. Catmull and R. Rom (1974) with centripetal knots (C. Yuksel et al., 2011), which make no loops.
 */
export function smoothLine(line: readonly Position[]): Position[] {
  const smooth = line.slice(0, -1).flatMap((start, index) => {
    const end = line[index + 1] ?? start;
    const before = line[index - 1] ?? mirrored(end, start);
    const after = line[index + 2] ?? mirrored(start, end);
    return Array.from({ length: STEPS }, (_, step) => between([before, start, end, after], step / STEPS));
  });
  return lightened([...smooth, ...line.slice(-1)], line);
}

type FourPoints = readonly [Position, Position, Position, Position];

/** The point at `share` (0 to 1) of the way from the second to the third of four points. */
function between([p0, p1, p2, p3]: FourPoints, share: number): Position {
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const t = t1 + share * (t2 - t1);
  const a1 = onTheWay(p0, p1, t / t1);
  const a2 = onTheWay(p1, p2, (t - t1) / (t2 - t1));
  const a3 = onTheWay(p2, p3, (t - t2) / (t3 - t2));
  return onTheWay(onTheWay(a1, a2, t / t2), onTheWay(a2, a3, (t - t1) / (t3 - t1)), (t - t1) / (t2 - t1));
}

function knot([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  return Math.sqrt(Math.hypot(x2 - x1, y2 - y1));
}

/** The point beyond `end`, as far from it as `start`. */
function mirrored([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): Position {
  return [2 * x2 - x1, 2 * y2 - y1];
}

/** Simplified between the given points, which are all kept: other rivers may begin at any of them. */
function lightened(smooth: readonly Position[], given: readonly Position[]): Position[] {
  const pieces = given.slice(0, -1).map((_, index) => {
    const coordinates = roundLine(smooth.slice(index * STEPS, (index + 1) * STEPS + 1));
    const piece: LineString = { type: 'LineString', coordinates };
    return simplify(piece, { tolerance: TOLERANCE, highQuality: true }).coordinates;
  });
  return pieces.flatMap((piece, index) => (index === 0 ? piece : piece.slice(1)));
}
