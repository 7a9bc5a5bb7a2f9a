/** What MapLibre draws of the plan: outlines of zones, courses of routes for their names and shields. */
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { convexHull } from '../domain/convexHull.ts';
import { isCourse } from '../domain/isCourse.ts';
import type { Language } from '../domain/LocalText.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import type { MapPalette } from './palette.ts';
import { routeColours } from './routeColours.ts';
import { zoneColour } from './zoneColour.ts';

/** The line round each group of several parks, or of official outlines; a group of one is a name. `places` are all of them. */
export function zoneFeatures(visible: readonly PlanningFeature[], places: readonly PlanningFeature[], palette: MapPalette): FeatureCollection {
  const features = visible.flatMap(({ id, geometry, properties: { kind, parts, boundary } }) => {
    if (kind !== 'zone' || geometry === null) return [];
    const isGroup = parts !== undefined && boundary === undefined;
    if (isGroup && parts.length < 2) return [];
    const drawn: Geometry = isGroup ? { type: 'Polygon', coordinates: [convexHull(positionsOf(geometry))] } : geometry;
    return [{ type: 'Feature', geometry: drawn, properties: { id, colour: zoneColour(id, places, palette) } } as const];
  });
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

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
}
