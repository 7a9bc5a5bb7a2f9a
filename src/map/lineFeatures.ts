/** What MapLibre draws of the plan: outlines of zones, courses of routes for their names and shields. */
import type { FeatureCollection } from 'geojson';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';

export function zoneFeatures(visible: readonly PlanningFeature[]): FeatureCollection {
  const features = visible.flatMap(({ id, geometry, properties }) =>
    properties.kind === 'zone' && geometry !== null
      ? [{ type: 'Feature', geometry, properties: { id, zone: properties.zone } } as const]
      : [],
  );
  return { type: 'FeatureCollection', features };
}

export function routeFeatures(visible: readonly PlanningFeature[]): FeatureCollection {
  const features = visible.flatMap(({ id, geometry, properties }) =>
    properties.kind === 'route' && geometry !== null
      ? [{ type: 'Feature', geometry, properties: { id, ref: properties.ref ?? '', name: properties.name, dim: properties.context } } as const]
      : [],
  );
  return { type: 'FeatureCollection', features };
}
