/** Planned areas as squares on the ground: the square of 1 km² has sides of 1 km. Other measures of land are never mixed in. */
import { boundsOf, centreOf } from '../bounds.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';
import { plannedAreasOf, type PlannedArea } from '../plannedAreas.ts';
import type { LonLat } from './toArcs.ts';

/**
 * `whole`: the area of the whole. `part`: that of a part alone. `unknown`: none is stated. `inside`: none is stated, and the
 * place is only known to lie in another. `unlocated`: no position, whatever is stated.
 */
export type AreaState = 'whole' | 'part' | 'unknown' | 'inside' | 'unlocated';

export interface AreaSquare {
  readonly place: PlanningFeature;
  readonly state: AreaState;
  /** Absent where the place has none of its own. */
  readonly centre?: LonLat;
  /** The largest first; several where the sources differ. */
  readonly areas: readonly PlannedArea[];
}

/** One for each park. */
export function toAreaSquares(places: readonly PlanningFeature[]): AreaSquare[] {
  return places.filter(({ properties }) => properties.kind === 'park').map(toAreaSquare).toSorted((a, b) => largest(b) - largest(a));
}

/** Length of a side in metres. */
export function sideMetres(squareMetres: number): number {
  return Math.sqrt(squareMetres);
}

function toAreaSquare(place: PlanningFeature): AreaSquare {
  const { geometry, properties } = place;
  const areas = plannedAreasOf(place);
  if (geometry === null) return { place, state: 'unlocated', areas };
  if (properties.host !== undefined) return { place, state: 'inside', areas };
  const centre = centreOf(boundsOf(geometry));
  const [first] = areas;
  if (first === undefined) return { place, state: 'unknown', centre, areas };
  return { place, state: areas.every(({ fact }) => fact.part === true) ? 'part' : 'whole', centre, areas };
}

function largest({ areas: [first] }: AreaSquare): number {
  return first?.squareMetres ?? 0;
}
