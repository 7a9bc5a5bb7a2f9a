/** The box that holds every place of a result, each with its uncertainty. */
import { boundsOf, join, type Bounds } from './bounds.ts';
import type { PlanningFeature } from './PlanningFeature.ts';

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
