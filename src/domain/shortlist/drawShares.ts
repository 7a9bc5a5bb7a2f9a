/** Shakes what the criteria found within what is not known of it: every draw is one world that the data allow. */
import { originOf, type DistanceOrigin, type LonLat } from '../distance.ts';
import type { Criterion } from './Criterion.ts';
import type { Measured } from './measureAll.ts';
import type { DriveFinder, MeasureContext } from './MeasureContext.ts';
import { seededRandom } from './seededRandom.ts';
import { shareOf } from './shareOf.ts';

export interface Draws {
  readonly count: number;
  /** 0 to 1: draw after draw, in each candidate after candidate with its criteria in order. */
  readonly shares: Float32Array;
  /** Draw after draw: what each criterion's weight is multiplied by. */
  readonly factors: Float32Array;
}

/** A fixed seed: the same link gives the same bars, and a small change of a weight a small change of them. */
const SEED = 20_240_101;
/** A weight may as well be a third more, or a quarter less. */
const WEIGHT_FACTOR = 4 / 3;
const METRES_OF_DEGREE = 111_195;

/**
 * In each draw every candidate and every place that is measured to stands somewhere in its own disc, all drives are
 * equally quick or slow, and any other value lies anywhere in its range; where nothing is known, anywhere on the scale.
 */
export function drawShares(measured: Measured, context: MeasureContext, count: number): Draws {
  const steps = drawSteps(measured, context, count);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same a draw at a time, for who must not be kept waiting. */
export function* drawSteps(measured: Measured, context: MeasureContext, count: number): Generator<undefined, Draws> {
  const { candidates, criteria, low, high } = measured;
  const random = seededRandom(SEED);
  const shares = new Float32Array(count * candidates.length * criteria.length);
  const factors = Float32Array.from({ length: count * criteria.length }, () => WEIGHT_FACTOR ** (2 * random() - 1));
  const located = criteria.map((criterion) => locator(criterion, context));
  let at = 0;
  for (let draw = 0; draw < count; draw += 1) {
    const slowness = random();
    const world = located.map((each) => each?.(random, slowness));
    for (const [row, { id, disc }] of candidates.entries()) {
      const position = disc && within(disc, random);
      for (const [column, criterion] of criteria.entries()) {
        const cell = row * criteria.length + column;
        // Drawn in any case: what one candidate lacks must not shift the numbers of the others.
        const anywhere = random();
        const value = position === undefined ? undefined : world[column]?.(position, id);
        const [from = 0, to = 1] = [low[cell], high[cell]];
        shares[at] = value === undefined || from === to ? from + anywhere * (to - from) : Math.min(to, Math.max(from, shareOf(value, criterion)));
        at += 1;
      }
    }
    yield;
  }
  return { count, shares, factors };
}

type World = (position: LonLat, id: string) => number | undefined;

/** For a criterion that goes by positions what measures it in one draw; undefined for the others. */
function locator(criterion: Criterion, context: MeasureContext): ((random: () => number, slowness: number) => World) | undefined {
  if (criterion.measure === 'nearest') {
    const discs = criterion.places.flatMap((id) => {
      const place = context.placesById.get(id);
      const disc = place && originOf(place);
      return disc === undefined ? [] : [{ id, disc }];
    });
    return (random) => {
      const drawn = discs.map(({ id, disc }) => ({ id, position: within(disc, random) }));
      return (position, id) => Math.min(...drawn.map((each) => (each.id === id ? 0 : planeKm(position, each.position))));
    };
  }
  const finder = finderOf(criterion, context);
  return finder && ((_random, slowness) => (position, id) => finder.minutesAt(id, position, slowness));
}

function finderOf({ measure, places: [place] }: Criterion, { driveTo, driveToOrigin }: MeasureContext): DriveFinder | undefined {
  if (measure === 'originTime') return driveToOrigin;
  return measure === 'driveTime' && place !== undefined ? driveTo(place) : undefined;
}

/** Anywhere in the disc, all of its ground alike: on a plane, good to a thousandth at these radii. */
function within({ position: [lon, lat], radiusMetres }: DistanceOrigin, random: () => number): LonLat {
  const radius = radiusMetres * Math.sqrt(random());
  const angle = 2 * Math.PI * random();
  const degrees = radius / METRES_OF_DEGREE;
  return [lon + (degrees * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180), lat + degrees * Math.sin(angle)];
}

/** Good to a few thousandths within the district, far below what is shaken, and many times faster than on the ellipsoid. */
function planeKm([lon, lat]: LonLat, [otherLon, otherLat]: LonLat): number {
  const east = (lon - otherLon) * Math.cos(((lat + otherLat) * Math.PI) / 360);
  return (Math.hypot(east, lat - otherLat) * METRES_OF_DEGREE) / 1000;
}
