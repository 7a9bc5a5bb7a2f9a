/** Where the name of an area stands when the middle of the area is out of sight. */
import type { Position } from 'geojson';
import type { Bounds } from '../domain/bounds.ts';

/** Spots that are tried along each side of what is in sight. */
const STEPS = 12;
/** Two names need less room between them than a name needs to an edge. */
const BESIDE_OTHERS = 0.7;
/** Share of the view's height that must be free around a name: where less of the area shows, its edge says enough. */
const LEAST_SHARE = 0.07;

/**
 * The spot in sight that lies deepest inside the outline and farthest from the spots `taken` by others; undefined where only
 * a sliver shows. `rings` are closed, in degrees; `view` is what the panels leave free.
 */
export function visibleSpot(
  rings: readonly (readonly Position[])[],
  view: Bounds,
  taken: Iterable<readonly [number, number]> = [],
): [number, number] | undefined {
  const [west, south, east, north] = view;
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [width, height] = [east - west, north - south];
  const others = [...taken];
  let best: [number, number] | undefined;
  let depth = height * LEAST_SHARE;
  for (let row = 1; row < STEPS; row += 1) {
    for (let column = 1; column < STEPS; column += 1) {
      const [lon, lat] = [west + (width * column) / STEPS, south + (height * row) / STEPS];
      if (!isInside(rings, lon, lat)) continue;
      const toFrame = Math.min((lon - west) * squeeze, (east - lon) * squeeze, lat - south, north - lat);
      const toOthers = others.map(([x, y]) => Math.hypot((x - lon) * squeeze, y - lat) * BESIDE_OTHERS);
      const room = Math.min(toFrame, distanceToEdge(rings, lon, lat, squeeze), ...toOthers);
      if (room > depth) [best, depth] = [[lon, lat], room];
    }
  }
  return best;
}

/** By the number of edges to the east; holes count too. */
function isInside(rings: readonly (readonly Position[])[], lon: number, lat: number): boolean {
  let inside = false;
  eachEdge(rings, (x1, y1, x2, y2) => {
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** In degrees of latitude. */
function distanceToEdge(rings: readonly (readonly Position[])[], lon: number, lat: number, squeeze: number): number {
  let nearest = Infinity;
  eachEdge(rings, (x1, y1, x2, y2) => {
    const [ax, ay, bx, by] = [(x1 - lon) * squeeze, y1 - lat, (x2 - lon) * squeeze, y2 - lat];
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
  });
  return nearest;
}

function eachEdge(rings: readonly (readonly Position[])[], visit: (x1: number, y1: number, x2: number, y2: number) => void): void {
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[index] ?? [];
      visit(x1, y1, x2, y2);
    }
  }
}
