/** Which official boundaries a file holds: its places may have their outline from another place, and rules may keep one back. */
import { hasArea, ownOutline } from '../ownOutline.ts';
import type { BoundaryFact, PlanningFeature } from '../PlanningFeature.ts';
import type { PublicationRules } from '../publicationRules.ts';
import { exportedPlace } from './exportedPlace.ts';

export interface OutlineSources {
  /** Those that the file holds. */
  readonly held: readonly PlanningFeature[];
  /** All of the map. */
  readonly places: readonly PlanningFeature[];
  readonly rules: Pick<PublicationRules, 'townOutlines'>;
}

/** Of each file and number one; a boundary whose line is not in the file is not among them. */
export function outlinesIn({ held, places, rules }: OutlineSources): BoundaryFact[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const found = held.filter((place) => hasArea(exportedPlace(place, rules))).flatMap((place) => outlinesOf(place, byId));
  return [...new Map(found.map((boundary) => [`${boundary.source}\n${boundary.approvalNumber ?? ''}`, boundary])).values()];
}

/** Its own, or those of the places whose area it has. */
function outlinesOf(place: PlanningFeature, byId: ReadonlyMap<string, PlanningFeature>): BoundaryFact[] {
  const own = ownOutline(place);
  if (own !== undefined) return [own];
  const { host, parts = [] } = place.properties;
  return [...(host === undefined ? [] : [host]), ...parts].flatMap((id) => {
    const other = byId.get(id);
    return other === undefined ? [] : outlinesOf(other, byId);
  });
}
