/** Rules for the polygons of one boundary: closed rings that do not cross themselves, holes inside, an area that can be. */
import { booleanPointInPolygon, kinks } from '@turf/turf';
import type { Position } from 'geojson';
import { geodesicArea } from '../../src/domain/geodesicArea.ts';
import type { Issue } from '../checks/Issue.ts';
import { polygonsOf } from '../base/Area.ts';
import { roundDegrees } from '../../src/domain/roundDegrees.ts';
import { checkParts } from './checkParts.ts';
import type { BoundedKind, Match } from './matchBoundaries.ts';
import { BOUNDARIES_FOLDER } from './readBoundaries.ts';
import { toBoundary } from './toBoundaries.ts';

/** Square kilometres that a place of the kind can have: beyond lies a wrong unit, datum or polygon. */
const POSSIBLE_KM2: Readonly<Record<BoundedKind, readonly [number, number]>> = {
  town: [1, 1_000],
  park: [0.01, 1_000],
  zone: [0.01, 2_000],
};

/** Expects a boundary that lands inside the frame. */
export function checkOutline(match: Match): Issue[] {
  const where = { file: `${BOUNDARIES_FOLDER}${match.record.file}`, record: match.place };
  const raw = match.shapes.flatMap(({ geometry }) => polygonsOf(geometry));
  const open = raw.flatMap(({ coordinates }, index) => eachRing(coordinates, index, checkClosed));
  if (open.length > 0) return open.map((problem) => ({ ...where, ...problem }));

  const { shape } = toBoundary(match);
  const problems: Problem[] = polygonsOf(shape).flatMap(({ coordinates: rings }, index) => [
    ...eachRing(rings, index, checkSimple),
    ...eachRing(rings, index, (ring, isHole) => (isHole ? checkInside(ring, rings[0] ?? []) : undefined)),
  ]);
  // Parts can be laid over each other only where each is sound in itself.
  if (problems.length === 0) problems.push(...checkParts(polygonsOf(shape)));
  const [least, most] = POSSIBLE_KM2[match.kind];
  const km2 = geodesicArea(shape) / 1e6;
  if (problems.length === 0 && (km2 < least || km2 > most)) {
    problems.push({ message: `covers ${km2.toPrecision(3)} km², where a ${match.kind} has ${least} to ${most}`, suggestion: 'check the match and the datum' });
  }
  return problems.map((problem) => ({ ...where, ...problem }));
}

type Problem = Omit<Issue, 'file' | 'record'>;

function eachRing(rings: readonly Position[][], polygon: number, check: (ring: readonly Position[], isHole: boolean) => Problem | undefined): Problem[] {
  return rings.flatMap((ring, index) => {
    const problem = check(ring, index > 0);
    return problem === undefined ? [] : [{ field: `polygon ${polygon + 1}, ${index === 0 ? 'exterior' : `hole ${index}`}`, ...problem }];
  });
}

function checkClosed(ring: readonly Position[]): Problem | undefined {
  if (ring.length < 4) return { message: `a ring needs at least four positions, found ${ring.length}` };
  const [first = [], last = []] = [ring[0], ring.at(-1)];
  if (first[0] === last[0] && first[1] === last[1]) return undefined;
  return { message: 'the ring is open', suggestion: `repeat its first position [${first.join(', ')}] at the end` };
}

function checkSimple(ring: readonly Position[]): Problem | undefined {
  if (ring.length < 4) return { message: 'the ring is smaller than 0.1 m', suggestion: 'leave it out' };
  const crossings = kinks({ type: 'Polygon', coordinates: [ring.map((position) => [...position])] }).features;
  const [first] = crossings;
  if (first === undefined) return undefined;
  const more = crossings.length === 1 ? '' : ` and at ${crossings.length - 1} more`;
  return { message: `the ring crosses itself at [${first.geometry.coordinates.map(roundDegrees).join(', ')}]${more}`, suggestion: 'mend it where it was drawn' };
}

function checkInside(hole: readonly Position[], exterior: Position[]): Problem | undefined {
  const outside = hole.find((position) => !booleanPointInPolygon([...position], { type: 'Polygon', coordinates: [exterior] }));
  if (outside === undefined) return undefined;
  return { message: `the hole reaches outside its polygon at [${outside.join(', ')}]` };
}
