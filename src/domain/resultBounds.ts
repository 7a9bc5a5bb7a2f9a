/** The boxes that hold places, each with its uncertainty. */
import { boundsOf, join, type Bounds } from './bounds.ts';
import type { PlanningFeature } from './PlanningFeature.ts';

/** What the report names in the district, routes apart: what a map without the district's line is about. */
export function plannedBounds(places: readonly PlanningFeature[]): Bounds | undefined {
  return resultBounds(places.filter(({ properties: { kind, context, outside } }) => !context && !outside && kind !== 'route'));
}

/** Undefined where none of the places has a position. */
export function resultBounds(places: readonly PlanningFeature[]): Bounds | undefined {
  return places.reduce<Bounds | undefined>((bounds, { geometry, properties }) => {
    if (geometry === null) return bounds;
    // A polygon holds its uncertainty already, a point or a line has it around it.
    const isPolygon = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
    const own = boundsOf(geometry, isPolygon ? 0 : (properties.accuracy.radiusMetres ?? 0));
    return bounds === undefined ? own : join(bounds, own);
  }, undefined);
}
