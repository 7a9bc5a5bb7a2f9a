/** The outlines of the districts as lines to draw: each boundary once, and no shore drawn as a boundary. */
import { simplify } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';
import { polygonsOf, roundLine } from './Area.ts';
import { LandIndex } from './LandIndex.ts';
import { metresBetween, metresPerDegree } from './metresBetween.ts';
import { NearIndex } from './NearIndex.ts';
import { onTheWay } from './onTheWay.ts';
import type { District, DistrictProperties } from './readDistricts.ts';
import { spacedLine } from './spacedLine.ts';

export interface BoundaryProperties {
  readonly role: DistrictProperties['role'];
  /** The district's line goes on over the sea as a limit in the water; those of its neighbours are left out there. */
  readonly over: 'land' | 'sea';
}

export type Boundary = Feature<LineString, BoundaryProperties>;
export type BoundaryCollection = FeatureCollection<LineString, BoundaryProperties>;

const STEP_METRES = 250;
/** Land on both sides of a line, this far away, makes it a boundary; else it is a shore. */
const SIDE_METRES = 700;
/** Two packages of different detail draw one boundary up to this far apart. */
const SAME_LINE_METRES = 1_000;
const SHORTEST_METRES = 2_500;
/** Enough to drop the points that the steps have added. */
const TOLERANCE_DEGREES = { district: 0.00005, neighbour: 0.0008 } as const;

type Ground = BoundaryProperties['over'];

/** Districts in order of trust: a later outline is not drawn again beside an earlier one. */
export function boundaryLines(districts: readonly District[], land: readonly Polygon[]): BoundaryCollection {
  const ground = new LandIndex(land);
  const drawn = new NearIndex(SAME_LINE_METRES);
  const features = districts.flatMap(({ geometry, properties: { role } }) => {
    const rings = polygonsOf(geometry).flatMap(({ coordinates }) => coordinates);
    const runs = rings.flatMap((coarse) => {
      const ring = spacedLine(coarse, STEP_METRES);
      if (role === 'district') return runsOf(ring, (from, to) => ground.at(onTheWay(from, to, 0.5)));
      const fresh = runsOf(ring, (from, to) => {
        const isNew = drawn.nearest(onTheWay(from, to, 0.5)) === undefined;
        return isNew && isInland(from, to, ground) ? 'land' : undefined;
      });
      return fresh.filter(({ line }) => lengthMetres(line) >= SHORTEST_METRES).map((run) => joined(run, drawn));
    });
    for (const { line } of runs) for (const point of line) drawn.add(point);
    return runs.map(({ line, over }) => toBoundary(line, { role, over }));
  });
  return { type: 'FeatureCollection', features };
}

interface Run {
  readonly over: Ground;
  readonly line: readonly Position[];
}

/** Steps of a ring that lie on the same ground, as one line each; steps without ground are left out. */
function runsOf(ring: readonly Position[], groundOf: (from: Position, to: Position) => Ground | undefined): Run[] {
  const runs: { over: Ground; line: Position[] }[] = [];
  let open: { over: Ground; line: Position[] } | undefined;
  for (const [index, from] of ring.slice(0, -1).entries()) {
    const to = ring[index + 1] ?? from;
    const over = groundOf(from, to);
    if (over === undefined) open = undefined;
    else if (open?.over === over) open.line.push(to);
    else {
      open = { over, line: [from, to] };
      runs.push(open);
    }
  }
  return closedUp(runs);
}

/** A run that was cut only because the ring happens to begin there is made whole. */
function closedUp(runs: readonly Run[]): Run[] {
  const [first, ...rest] = runs;
  const last = rest.at(-1);
  if (first === undefined || last === undefined || first.over !== last.over) return [...runs];
  if (last.line.at(-1)?.join() !== first.line[0]?.join()) return [...runs];
  return [{ over: first.over, line: [...last.line, ...first.line.slice(1)] }, ...rest.slice(0, -1)];
}

/** Ends that stop short beside a drawn line are led up to it. */
function joined({ over, line }: Run, drawn: NearIndex): Run {
  const [start, end] = [line[0], line.at(-1)];
  const before = start === undefined ? undefined : drawn.nearest(start);
  const after = end === undefined ? undefined : drawn.nearest(end);
  return { over, line: [...(before ? [before] : []), ...line, ...(after ? [after] : [])] };
}

function isInland(from: Position, to: Position, ground: LandIndex): boolean {
  const metres = metresBetween(from, to);
  if (metres === 0) return false;
  const [lon = Number.NaN, lat = Number.NaN] = onTheWay(from, to, 0.5);
  const degree = metresPerDegree(lat);
  const east = (((to[0] ?? 0) - (from[0] ?? 0)) * degree.lon) / metres;
  const north = (((to[1] ?? 0) - (from[1] ?? 0)) * degree.lat) / metres;
  return [SIDE_METRES, -SIDE_METRES].every((side) =>
    ground.has([lon - (north * side) / degree.lon, lat + (east * side) / degree.lat]),
  );
}

function lengthMetres(line: readonly Position[]): number {
  return line.reduce((sum, point, index) => sum + metresBetween(line[index - 1] ?? point, point), 0);
}

function toBoundary(line: readonly Position[], properties: BoundaryProperties): Boundary {
  const tolerance = TOLERANCE_DEGREES[properties.role];
  const whole: LineString = { type: 'LineString', coordinates: [...line] };
  const coordinates = roundLine(simplify(whole, { tolerance, highQuality: true }).coordinates);
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}
