/** Soft masses: the ground that holds each place, as a disc of its uncertainty. It says nothing of how large the place is. */
import { boundsOf, centreOf } from '../bounds.ts';
import { discRadiusMetres } from './discRadiusMetres.ts';
import { markOf } from '../markOf.ts';
import type { Kind, PlanningFeature } from '../PlanningFeature.ts';
import type { LonLat } from './toArcs.ts';

export interface Mass {
  /** The first of them is named on the map. */
  readonly places: readonly PlanningFeature[];
  readonly centre: LonLat;
  readonly radiusMetres: number;
}

export interface Masses {
  /** The largest first, so that none hides another. */
  readonly masses: readonly Mass[];
  readonly unlocated: readonly PlanningFeature[];
}

/** Names at their place and lines are no ground; of an outline that is known, no disc may take the place. */
const WITHOUT_GROUND: readonly Kind[] = ['town', 'anchor', 'zone', 'route'];

export function toMasses(places: readonly PlanningFeature[]): Masses {
  const wanted = places.filter((place) => place.geometry === null || (!WITHOUT_GROUND.includes(place.properties.kind) && markOf(place) !== 'outline'));
  const byGround = new Map<string, { places: PlanningFeature[]; centre: LonLat; radiusMetres: number }>();
  for (const place of wanted) {
    if (place.geometry === null) continue;
    const centre = centreOf(boundsOf(place.geometry));
    const radiusMetres = discRadiusMetres(place);
    // Places that are only known to lie in one area share its mass.
    const key = `${centre.map((degrees) => degrees.toFixed(3)).join()},${Math.round(radiusMetres / 100)}`;
    const mass = byGround.get(key);
    if (mass === undefined) byGround.set(key, { places: [place], centre, radiusMetres });
    else mass.places.push(place);
  }
  return {
    masses: [...byGround.values()].toSorted((a, b) => b.radiusMetres - a.radiusMetres),
    unlocated: wanted.filter(({ geometry }) => geometry === null),
  };
}
