/** Which official boundaries a map shows: a number, a source or an area of another would speak for what is not there. */
import { hasTownOutline } from './hasTownOutline.ts';
import { ownOutline } from './ownOutline.ts';
import type { BoundaryFact, PlanningFeature } from './PlanningFeature.ts';
import type { PublicationRules } from './publicationRules.ts';

type Rules = Pick<PublicationRules, 'townOutlines'>;

/** That of one place; undefined where it has none or its line is kept back. */
export function shownBoundary(place: PlanningFeature, { townOutlines }: Rules): BoundaryFact | undefined {
  return hasTownOutline(place, townOutlines) ? place.properties.boundary : ownOutline(place);
}

/** Of each source and number one. */
export function shownBoundaries(places: readonly PlanningFeature[], rules: Rules): BoundaryFact[] {
  const shown = places.flatMap((place) => shownBoundary(place, rules) ?? []);
  return [...new Map(shown.map((boundary) => [`${boundary.source}\n${boundary.approvalNumber ?? ''}`, boundary])).values()];
}
