/** The course of a river with its widths → the ground that its water covers. */
import type { Polygon, Position } from 'geojson';
import { metresBetween, metresPerDegree } from './metresBetween.ts';
import { spacedLine } from './spacedLine.ts';

export interface Ribbon {
  /** [lon, lat], downstream. */
  readonly line: readonly Position[];
  /** Width at the first and at the last point, in metres; between them it changes evenly. */
  readonly widthMetres: readonly [number, number];
  /** Ends at which the river goes on unseen: it grows thin there. */
  readonly fades: { readonly start: boolean; readonly end: boolean };
}

const STEP_METRES = 300;
const FADE_METRES = 3_000;
const FADED_SHARE = 0.25;
const CAP_CORNERS = 12;

/** A closed ring, counter-clockwise where the line does not turn back on itself. */
export function riverRibbon({ line, widthMetres: [first, last], fades }: Ribbon): Polygon {
  const points = spacedLine(line, STEP_METRES);
  let sum = 0;
  const metres = points.map((point, index) => (sum += metresBetween(points[index - 1] ?? point, point)));
  const half = metres.map((at) => {
    const width = first + ((last - first) * at) / sum;
    const fade = Math.min(fades.start ? fadeAt(at) : 1, fades.end ? fadeAt(sum - at) : 1);
    return (width * fade) / 2;
  });
  const left = points.map((_, index) => beside(points, index, half[index] ?? 0));
  const right = points.map((_, index) => beside(points, index, -(half[index] ?? 0)));
  const ring = [...right, ...left.toReversed()];
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

/** Rounds off an end, so that rivers that share it close up. */
export function riverCap(at: Position, radiusMetres: number): Polygon {
  const [lon = Number.NaN, lat = Number.NaN] = at;
  const degree = metresPerDegree(lat);
  const ring = Array.from({ length: CAP_CORNERS }, (_, index): Position => {
    const angle = (index / CAP_CORNERS) * 2 * Math.PI;
    return [lon + (Math.cos(angle) * radiusMetres) / degree.lon, lat + (Math.sin(angle) * radiusMetres) / degree.lat];
  });
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

function fadeAt(metres: number): number {
  return FADED_SHARE + (1 - FADED_SHARE) * Math.min(1, metres / FADE_METRES);
}

/** The point that many metres to the left of the line's direction at one of its points. */
function beside(points: readonly Position[], index: number, metres: number): Position {
  const here = points[index] ?? [];
  const [x1 = 0, y1 = 0] = points[index - 1] ?? here;
  const [x2 = 0, y2 = 0] = points[index + 1] ?? here;
  const [lon = Number.NaN, lat = Number.NaN] = here;
  const degree = metresPerDegree(lat);
  const [east, north] = [(x2 - x1) * degree.lon, (y2 - y1) * degree.lat];
  const length = Math.hypot(east, north);
  return [lon - (north / length) * (metres / degree.lon), lat + (east / length) * (metres / degree.lat)];
}
