/** The boundary that is a place's own geometry, and whether it has an area at all. */
import type { BoundaryFact, PlanningFeature } from './PlanningFeature.ts';

/** Undefined where the place is drawn otherwise, as towns are. */
export function ownOutline(place: PlanningFeature): BoundaryFact | undefined {
  return hasArea(place) ? place.properties.boundary : undefined;
}

export function hasArea({ geometry }: PlanningFeature): boolean {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}
