/** Which places lie under a pixel of the map. */
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { chooseHit } from '../domain/chooseHit.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import { CLICKABLE_LABEL_LAYERS } from './labelLayers.ts';

/** How far from a mark a finger or pointer still meets it. */
const PICK_RADIUS_PIXELS = 6;
/** Each mark that lies under another costs a reading from the GPU; below these a list would help nobody. */
const DEEPEST = 12;

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** The id of the topmost place: names first, then marks from top to bottom. */
export function placeAt(map: MapLibreMap, overlay: MapLibreOverlay, { x, y }: Pixel): string | undefined {
  return namedAt(map, { x, y }) ?? placeOf(overlay.pickObject({ x, y, radius: PICK_RADIUS_PIXELS })?.object)?.id;
}

/** Ids of the places that a click there may mean: one alone where there is no doubt, none beside everything. */
export function placesAt(map: MapLibreMap, overlay: MapLibreOverlay, { x, y }: Pixel): readonly string[] {
  const named = namedAt(map, { x, y });
  if (named !== undefined) return [named];
  const picked = overlay.pickMultipleObjects({ x, y, radius: PICK_RADIUS_PIXELS, depth: DEEPEST });
  const places = new Map(picked.flatMap(({ object }) => placeOf(object) ?? []).map((place) => [place.id, place]));
  return chooseHit([...places.values()]).map(({ id }) => id);
}

/** Ids of the places whose names stand on the map. */
export function namedPlaces(map: MapLibreMap): ReadonlySet<string> {
  return new Set(map.queryRenderedFeatures({ layers: drawnLabelLayers(map) }).map(({ properties }) => String(properties['id'])));
}

function namedAt(map: MapLibreMap, { x, y }: Pixel): string | undefined {
  const reach: [PointLike, PointLike] = [
    [x - PICK_RADIUS_PIXELS, y - PICK_RADIUS_PIXELS],
    [x + PICK_RADIUS_PIXELS, y + PICK_RADIUS_PIXELS],
  ];
  const [label] = map.queryRenderedFeatures(reach, { layers: drawnLabelLayers(map) });
  const labelled: unknown = label?.properties['id'];
  return typeof labelled === 'string' ? labelled : undefined;
}

function placeOf(object: unknown): PlanningFeature | undefined {
  return (object as { place?: PlanningFeature } | undefined)?.place;
}

function drawnLabelLayers(map: MapLibreMap): string[] {
  return CLICKABLE_LABEL_LAYERS.filter((layer) => map.getLayer(layer) !== undefined);
}
