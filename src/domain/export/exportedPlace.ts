/** The place as a file may hold it: without an administrative outline that the review rules keep back. */
import type { PlanningFeature } from '../PlanningFeature.ts';
import { drawsTownOutline, type PublicationRules } from '../publicationRules.ts';

/** A town, or a city outside, whose geometry is more than its point has no geometry where its outline may not be shown. */
export function exportedPlace(place: PlanningFeature, { townOutlines }: Pick<PublicationRules, 'townOutlines'>): PlanningFeature {
  const { geometry, properties } = place;
  const isAdministrative = properties.kind === 'town' || properties.kind === 'anchor';
  if (!isAdministrative || geometry === null || geometry.type === 'Point') return place;
  return drawsTownOutline(townOutlines, properties.boundary?.approvalNumber) ? place : { ...place, geometry: null };
}
