/** The style of a map for paper: without pins and names of places, which stand above it as drawing and text, and with their room kept free. */
import type { FeatureCollection, Point } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Box } from '../domain/paper/placeBoxes.ts';
import { unprojectFrom, type MapWindow } from '../domain/paper/mapWindow.ts';
import { LABEL_SOURCE, PIN_SOURCE } from './baseStyle.ts';

/** What these show stands above the picture. */
const OWN_SOURCES: readonly unknown[] = [LABEL_SOURCE, PIN_SOURCE];
const KEPT_SOURCE = 'kept-free';
/** Side of the squares that a box is paved with. */
const SQUARE_PIXELS = 8;
const CLOSER = 0.6;

/** Rivers, roads and whatever else the map names by itself give way to the boxes, in pixels of the window. */
export function sheetStyle(style: StyleSpecification, window: MapWindow, boxes: readonly Box[]): StyleSpecification {
  return {
    ...style,
    sources: { ...style.sources, [KEPT_SOURCE]: { type: 'geojson', data: pavedBy(window, boxes) } },
    layers: [
      ...style.layers.filter((layer) => !('source' in layer) || !OWN_SOURCES.includes(layer.source)).map(closer),
      {
        // Last, and so placed first: a text that is not seen and gives way to none.
        id: KEPT_SOURCE,
        type: 'symbol',
        source: KEPT_SOURCE,
        layout: { 'text-field': '■', 'text-size': SQUARE_PIXELS, 'text-allow-overlap': true, 'text-padding': 2 },
        paint: { 'text-opacity': 0 },
      },
    ],
  };
}

/** With so many names that stand already, what is named along its line has to try more places on it. */
function closer(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'symbol' || typeof layer.layout?.['symbol-spacing'] !== 'number') return layer;
  return { ...layer, layout: { ...layer.layout, 'symbol-spacing': layer.layout['symbol-spacing'] * CLOSER } };
}

function pavedBy(window: MapWindow, boxes: readonly Box[]): FeatureCollection<Point> {
  const squares = boxes.flatMap(([left, top, right, bottom]) => {
    const [columns, rows] = [Math.ceil((right - left) / SQUARE_PIXELS), Math.ceil((bottom - top) / SQUARE_PIXELS)];
    return Array.from({ length: columns * rows }, (_, index): [number, number] => [
      left + ((index % columns) + 0.5) * ((right - left) / columns),
      top + (Math.floor(index / columns) + 0.5) * ((bottom - top) / rows),
    ]);
  });
  return {
    type: 'FeatureCollection',
    features: squares.map((at) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: unprojectFrom(window, at) }, properties: {} })),
  };
}
