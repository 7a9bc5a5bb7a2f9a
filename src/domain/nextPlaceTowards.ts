/** The next place in a direction on the map, as an arrow key means it. */
import { boundsOf, centreOf } from './bounds.ts';
import type { PlanningFeature } from './PlanningFeature.ts';

export type Direction = 'north' | 'east' | 'south' | 'west';

/** How much farther a step aside counts than a step ahead: the straight one wins. */
const ASIDE = 2;
/** Below this, in degrees, two places stand at one point (some 30 m). */
const SAME_DEGREES = 0.0003;

interface Located {
  readonly place: PlanningFeature;
  readonly east: number;
  readonly north: number;
}

/**
 * The nearest located place within 45° of the direction, seen from `from` ([lon, lat]); undefined where there is none.
 * Of places that stand at one point, the next by id follows `exceptId`, so that each can be reached.
 */
export function nextPlaceTowards(
  places: readonly PlanningFeature[],
  from: readonly [number, number],
  direction: Direction,
  exceptId?: string,
): PlanningFeature | undefined {
  const shrink = Math.cos((from[1] * Math.PI) / 180);
  const located = places.flatMap((place): Located[] => {
    if (place.geometry === null || place.id === exceptId) return [];
    const [lon, lat] = centreOf(boundsOf(place.geometry));
    return [{ place, east: (lon - from[0]) * shrink, north: lat - from[1] }];
  });
  const piled = located.filter(({ east, north }) => Math.hypot(east, north) < SAME_DEGREES).map(({ place }) => place);
  const following = nextById(piled, exceptId);
  if (following !== undefined) return following;
  const [ahead] = located
    .map((each) => ({ ...each, ...along(each, direction) }))
    .filter(({ forward, aside }) => forward >= SAME_DEGREES && aside <= forward)
    .toSorted((a, b) => a.forward + ASIDE * a.aside - b.forward - ASIDE * b.aside);
  if (ahead === undefined) return undefined;
  // A pile is entered at its first, so that the walk through it leaves none out.
  return nextById(located.filter((each) => areAtOnePoint(each, ahead)).map(({ place }) => place));
}

function areAtOnePoint(a: Located, b: Located): boolean {
  return Math.hypot(a.east - b.east, a.north - b.north) < SAME_DEGREES;
}

/** The one after this id, or the first; none after the last, so that the walk goes on. */
function nextById(piled: readonly PlanningFeature[], id = ''): PlanningFeature | undefined {
  return piled.filter((place) => place.id > id).toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
}

function along({ east, north }: Located, direction: Direction): { forward: number; aside: number } {
  const forward = { north, east, south: -north, west: -east }[direction];
  return { forward, aside: Math.abs(direction === 'north' || direction === 'south' ? east : north) };
}
