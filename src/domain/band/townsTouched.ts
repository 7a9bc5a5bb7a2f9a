/** Which towns a band touches: by their outlines where they are known, else by what lies within the band. */
import type { PlanningFeature } from '../PlanningFeature.ts';
import type { TownOutline } from '../townAt.ts';
import { bandDistances } from './bandDistances.ts';
import { membershipOf, type BandMember, type Membership } from './bandMembers.ts';
import type { BandSource } from './BandSource.ts';

export interface TouchedTown {
  readonly town: PlanningFeature;
  readonly membership: Membership;
}

export interface TownReach {
  readonly place: string;
  readonly fromMetres: number;
  readonly toMetres: number;
}

/** How far each outline lies from the source; both may be off by their radii. */
export function townReaches(source: BandSource, outlines: readonly TownOutline[]): TownReach[] {
  const reachOf = bandDistances(source);
  return outlines.map(({ place, shape, radiusMetres }) => {
    const { nearestMetres } = reachOf(shape);
    const uncertainty = source.radiusMetres + radiusMetres;
    return { place, fromMetres: Math.max(0, nearestMetres - uncertainty), toMetres: nearestMetres + uncertainty };
  });
}

/**
 * A town without an outline is certainly touched where its seat or a place that is stated to lie in it certainly lies within;
 * possibly where one of them possibly does, or the town of a place is our inference.
 */
export function townsTouched(members: readonly BandMember[], metres: number, towns: readonly PlanningFeature[], reaches: readonly TownReach[]): TouchedTown[] {
  return towns.flatMap((town): TouchedTown[] => {
    const reach = reaches.find(({ place }) => place === town.id);
    const found = reach === undefined ? byMembers(town, members, metres) : membershipOf(reach, metres);
    return found === undefined ? [] : [{ town, membership: found }];
  });
}

function byMembers(town: PlanningFeature, members: readonly BandMember[], metres: number): Membership | undefined {
  let best: Membership | undefined;
  for (const { place, range } of members) {
    if (place.id !== town.id && place.properties.town !== town.id) continue;
    const membership = membershipOf(range, metres);
    if (membership === 'certain' && !place.properties.inferred.includes('town')) return 'certain';
    if (membership !== undefined) best = 'possible';
  }
  return best;
}
