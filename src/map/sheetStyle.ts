/** The style of a map for paper: without pins and the names of places, routes and rivers, which stand above it as drawing and text, and with their room kept free. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { MapWindow } from '../domain/paper/mapWindow.ts';
import type { Box } from '../domain/paper/placeBoxes.ts';
import { LABEL_SOURCE, PIN_SOURCE } from './baseStyle.ts';
import { HILL_NAME_LAYER, RIVER_NAME_LAYER } from './baseNameLayers.ts';
import { keptFree } from './keptFree.ts';
import { ROUTE_NAME_LAYER } from './labelLayers.ts';

/** What these show stands above the picture. */
const OWN_SOURCES: readonly unknown[] = [LABEL_SOURCE, PIN_SOURCE];
const OWN_LAYERS: readonly string[] = [ROUTE_NAME_LAYER, RIVER_NAME_LAYER];
const CLOSER = 0.5;
const PADDING_PIXELS = 2;
/** Of a hill's name to its middle, best first. */
const ANCHORS = ['center', 'right', 'left', 'bottom', 'top'] as const;

/** Rivers, roads and whatever else the map names by itself give way to the boxes, in pixels of the window. */
export function sheetStyle(style: StyleSpecification, window: MapWindow, boxes: readonly Box[]): StyleSpecification {
  const layers = style.layers.flatMap((layer): LayerSpecification[] => {
    if ('source' in layer && OWN_SOURCES.includes(layer.source)) return [];
    return [OWN_LAYERS.includes(layer.id) ? unseen(layer) : closer(layer)];
  });
  return keptFree({ ...style, layers }, window, boxes);
}

/** Stays where it is: others find their place by it. */
function unseen(layer: LayerSpecification): LayerSpecification {
  return layer.type === 'symbol' ? { ...layer, layout: { ...layer.layout, visibility: 'none' } } : layer;
}

/** With so many names that stand already, those of hills and of lines have to try more places, and ask for less room. */
function closer(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'symbol') return layer;
  if (layer.id === HILL_NAME_LAYER) return { ...layer, layout: { ...layer.layout, 'text-variable-anchor': [...ANCHORS], 'text-padding': PADDING_PIXELS } };
  const spacing = layer.layout?.['symbol-spacing'];
  return typeof spacing === 'number' ? { ...layer, layout: { ...layer.layout, 'symbol-spacing': spacing * CLOSER, 'text-padding': PADDING_PIXELS } } : layer;
}
