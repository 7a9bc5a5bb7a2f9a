/** Which place lies under a pixel of the map. */
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import type { Relation } from '../domain/ThemeView.ts';
import { CLICKABLE_LABEL_LAYERS } from './labelLayers.ts';
import { ARC_LAYER } from './ThemeDrawing.ts';

/** How far from a mark a finger or pointer still meets it. */
const PICK_RADIUS_PIXELS = 6;

/** The id of the place: names first, then marks from top to bottom. */
export function placeAt(map: MapLibreMap, overlay: MapLibreOverlay, { x, y }: { x: number; y: number }): string | undefined {
  const labelled = labelAt(map, { x, y });
  if (labelled !== undefined) return labelled;
  const picked = overlay.pickObject({ x, y, radius: PICK_RADIUS_PIXELS });
  const object = picked?.object as { place?: PlanningFeature } | undefined;
  return object?.place?.id;
}

/** The id of the place whose name stands there. */
export function labelAt(map: MapLibreMap, { x, y }: { x: number; y: number }): string | undefined {
  const reach: [PointLike, PointLike] = [
    [x - PICK_RADIUS_PIXELS, y - PICK_RADIUS_PIXELS],
    [x + PICK_RADIUS_PIXELS, y + PICK_RADIUS_PIXELS],
  ];
  const [label] = map.queryRenderedFeatures(reach, { layers: drawnLabelLayers(map) });
  const labelled: unknown = label?.properties['id'];
  return typeof labelled === 'string' ? labelled : undefined;
}

/** The relation whose arc lies there. */
export function relationAt(overlay: MapLibreOverlay, { x, y }: { x: number; y: number }): Relation | undefined {
  const picked = overlay.pickObject({ x, y, radius: PICK_RADIUS_PIXELS, layerIds: [ARC_LAYER] });
  return (picked?.object as { relation?: Relation } | undefined)?.relation;
}

/** Ids of the places whose names stand on the map. */
export function namedPlaces(map: MapLibreMap): ReadonlySet<string> {
  return new Set(map.queryRenderedFeatures({ layers: drawnLabelLayers(map) }).map(({ properties }) => String(properties['id'])));
}

function drawnLabelLayers(map: MapLibreMap): string[] {
  return CLICKABLE_LABEL_LAYERS.filter((layer) => map.getLayer(layer) !== undefined);
}
