/** Which names stand on the map, as MapLibre tells it. */
import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { CLICKABLE_LABEL_LAYERS } from './labelLayers.ts';

/**
 * Ids of the places whose names stand on the map, or in a box of it (pixels), topmost first.
 *
 * Undefined while it cannot be told: where a tile was read again while its data was being replaced, MapLibre may look names
 * up in the old data by the row of the new, and throws (maplibre-gl-js#8064), until that tile is read once more.
 */
export function drawnNames(map: MapLibreMap, box?: [PointLike, PointLike]): readonly string[] | undefined {
  const layers = CLICKABLE_LABEL_LAYERS.filter((layer) => map.getLayer(layer) !== undefined);
  try {
    const names = box === undefined ? map.queryRenderedFeatures({ layers }) : map.queryRenderedFeatures(box, { layers });
    return names.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
  } catch (error) {
    if (error instanceof Error && /out of bounds/iu.test(error.message)) return undefined;
    throw error;
  }
}
