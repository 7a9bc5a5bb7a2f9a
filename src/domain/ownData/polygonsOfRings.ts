/** Sorts rings into polygons with their holes, also where their direction is not as it should be. */
import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { Bounds } from '../bounds.ts';

type Ring = readonly Position[];

interface Measured {
  readonly ring: Ring;
  /** As Shapefiles have outlines: the other way round than GeoJSON. */
  readonly isClockwise: boolean;
  readonly area: number;
  readonly box: Bounds;
}

/**
 * A ring that runs against the clock is a hole of the smallest clockwise one that holds it, as the ESRI Shapefile Technical
 * Description has it. Where none holds it, it is an outline of its own: nothing is dropped. Where all rings run the same way,
 * directions say nothing: every second one inward is a hole.
 */
export function polygonsOfRings(rings: readonly Ring[]): Position[][][] {
  if (rings.length <= 1) return rings.map((ring) => [[...ring]]);
  const measured = rings.map(measure);
  const isDirected = measured.some(({ isClockwise }) => isClockwise) && measured.some(({ isClockwise }) => !isClockwise);
  const holders = new Map(measured.map((each) => [each, measured.filter((other) => other !== each && holds(other, each))]));
  const isOutline = (each: Measured): boolean =>
    isDirected ? each.isClockwise || !(holders.get(each) ?? []).some(({ isClockwise }) => isClockwise) : (holders.get(each) ?? []).length % 2 === 0;
  const polygons = new Map(measured.filter(isOutline).map((outline) => [outline, [[...outline.ring]]]));
  for (const hole of measured.filter((each) => !polygons.has(each))) {
    const [holder] = (holders.get(hole) ?? []).filter((each) => polygons.has(each)).toSorted((a, b) => a.area - b.area);
    if (holder === undefined) polygons.set(hole, [[...hole.ring]]);
    else polygons.get(holder)?.push([...hole.ring]);
  }
  return [...polygons.values()];
}

function measure(ring: Ring): Measured {
  let doubled = 0;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  ring.forEach(([x = 0, y = 0], at) => {
    const [nextX = x, nextY = y] = ring[at + 1] ?? ring[0] ?? [];
    doubled += (nextX - x) * (nextY + y);
    [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  });
  return { ring, isClockwise: doubled > 0, area: Math.abs(doubled) / 2, box: [west, south, east, north] };
}

/** By a corner that does not lie on the other's line, for rings may touch. */
function holds(outer: Measured, inner: Measured): boolean {
  const [west, south, east, north] = outer.box;
  const [innerWest, innerSouth, innerEast, innerNorth] = inner.box;
  if (innerWest < west || innerSouth < south || innerEast > east || innerNorth > north || inner.area >= outer.area) return false;
  // What is no number is refused as such later; it is neither less nor more.
  if (![...outer.box, ...inner.box].every(Number.isFinite)) return false;
  const polygon = { type: 'Polygon' as const, coordinates: [closed(outer.ring)] };
  const telling = inner.ring.find((corner) => booleanPointInPolygon(corner, polygon, { ignoreBoundary: true }) === booleanPointInPolygon(corner, polygon));
  return telling === undefined || booleanPointInPolygon(telling, polygon);
}

/** A ring of a broken file may lack its last corner, as it will have it in the layer. */
function closed(ring: Ring): Position[] {
  const [[x, y] = [], last] = [ring[0], ring.at(-1)];
  return x !== undefined && y !== undefined && (last?.[0] !== x || last[1] !== y) ? [...ring, [x, y]] : [...ring];
}
