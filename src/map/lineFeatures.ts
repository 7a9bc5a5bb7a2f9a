/** What MapLibre draws of the plan: outlines of zones, courses of routes for their names and shields. */
import type { FeatureCollection } from 'geojson';
import { isCourse } from '../domain/isCourse.ts';
import type { Language } from '../domain/LocalText.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import type { MapPalette } from './palette.ts';
import { routeColours } from './routeColours.ts';
import { zoneColour } from './zoneColour.ts';

/** `places` are all of them. */
export function zoneFeatures(visible: readonly PlanningFeature[], places: readonly PlanningFeature[], palette: MapPalette): FeatureCollection {
  const features = visible.flatMap(({ id, geometry, properties }) =>
    properties.kind === 'zone' && geometry !== null
      ? [{ type: 'Feature', geometry, properties: { id, colour: zoneColour(id, places, palette) } } as const]
      : [],
  );
  return { type: 'FeatureCollection', features };
}

/** Courses only: a road that is known by the area that holds it has none. */
export function routeFeatures(visible: readonly PlanningFeature[], palette: MapPalette, language: Language): FeatureCollection {
  const features = visible.flatMap(({ id, geometry, properties: { kind, subkind, ref = '', name, context } }) =>
    kind === 'route' && isCourse(geometry)
      ? [
          {
            type: 'Feature',
            geometry,
            properties: { id, ref, name: name[language], dim: context, colour: routeColours(subkind, palette).ink },
          } as const,
        ]
      : [],
  );
  return { type: 'FeatureCollection', features };
}
