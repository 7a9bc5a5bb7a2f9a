/** What a hand or the crosshair means on the map: the nearest place, corner or course within its reach. */
import type { LonLat } from '../distance.ts';
import type { SketchVertex, Snap } from './Sketch.ts';

/** A corner of a sketch. */
export interface Corner {
  /** Undefined where it is of what is being drawn. */
  readonly sketchId: string | undefined;
  readonly index: number;
}

/** Where a vertex would be set, and what it would be set on. */
export interface AimedVertex extends SketchVertex {
  readonly corner?: Corner;
}

export interface SnapPoint {
  readonly at: LonLat;
  /** Absent for a corner of another sketch that stands on no place: it is exact. */
  readonly snap?: Snap;
  readonly corner?: Corner;
}

export interface SnapLine {
  readonly path: readonly LonLat[];
  readonly snap: Snap;
}

export interface SnapTargets {
  readonly points: readonly SnapPoint[];
  readonly lines: readonly SnapLine[];
}

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface Snapping {
  readonly targets: SnapTargets;
  readonly reachPixels: number;
  readonly project: (at: LonLat) => Pixel;
  readonly unproject: (pixel: Pixel) => LonLat;
}

interface Found {
  readonly vertex: AimedVertex;
  readonly pixels: number;
}

/** Points before courses, whatever lies nearer; undefined where nothing is within reach. */
export function snapTo(pixel: Pixel, { targets, reachPixels, project, unproject }: Snapping): AimedVertex | undefined {
  const near = nearness(pixel, reachPixels, unproject);
  const points = targets.points
    .filter(({ at }) => near(at, at))
    .map((point): Found => ({ vertex: point, pixels: apart(project(point.at), pixel) }));
  const point = nearest(points, reachPixels);
  if (point !== undefined) return point;
  const onLines = targets.lines.flatMap(({ path, snap }) =>
    path.slice(1).flatMap((end, index): Found[] => {
      const start = path[index] ?? end;
      if (!near(start, end)) return [];
      const foot = footOn(pixel, project(start), project(end));
      return [{ vertex: { at: unproject(foot), snap }, pixels: apart(foot, pixel) }];
    }),
  );
  return nearest(onLines, reachPixels);
}

function nearest(found: readonly Found[], reachPixels: number): AimedVertex | undefined {
  const [best] = found.filter(({ pixels }) => pixels <= reachPixels).toSorted((a, b) => a.pixels - b.pixels);
  return best?.vertex;
}

/** Whether the box of both ends comes near in degrees: to project everything for every move would be slow. */
function nearness({ x, y }: Pixel, reachPixels: number, unproject: Snapping['unproject']): (start: LonLat, end: LonLat) => boolean {
  const corners = ([[-1, -1], [1, -1], [-1, 1], [1, 1]] as const).map(([across, down]) => unproject({ x: x + across * reachPixels, y: y + down * reachPixels }));
  const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  return (start, end) =>
    Math.max(start[0], end[0]) >= west && Math.min(start[0], end[0]) <= east && Math.max(start[1], end[1]) >= south && Math.min(start[1], end[1]) <= north;
}

/** The point of the segment that lies nearest. */
export function footOn({ x, y }: Pixel, start: Pixel, end: Pixel): Pixel {
  const [across, down] = [end.x - start.x, end.y - start.y];
  const squared = across * across + down * down;
  const share = squared === 0 ? 0 : ((x - start.x) * across + (y - start.y) * down) / squared;
  const held = Math.min(1, Math.max(0, share));
  return { x: start.x + held * across, y: start.y + held * down };
}

export function apart(one: Pixel, other: Pixel): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** What is kept of it: where it stands and on which place, not whose corner was there. */
export function vertexOf({ at, snap }: AimedVertex): SketchVertex {
  return snap === undefined ? { at } : { at, snap };
}

/** Which of the distances is the least; undefined where none is within reach. */
export function nearestIndex(distances: readonly number[], reach: number): number | undefined {
  const best = distances.reduce((found, each, index) => (each < (distances[found] ?? Infinity) ? index : found), 0);
  return (distances[best] ?? Infinity) <= reach ? best : undefined;
}
