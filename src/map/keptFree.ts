/** Room on a map that is drawn once which none of its names may take: boxes, and the frame that would cut them. */
import type { FeatureCollection, Point } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { unprojectFrom, type MapWindow } from '../domain/paper/mapWindow.ts';
import type { Box } from '../domain/paper/placeBoxes.ts';

export const KEPT_SOURCE = 'kept-free';
/** Side of the squares that a box is paved with. */
const SQUARE_PIXELS = 8;

/** The map has north up and is seen from above; boxes are in pixels of the window. */
export function keptFree(style: StyleSpecification, window: MapWindow, boxes: readonly Box[] = []): StyleSpecification {
  return {
    ...style,
    sources: { ...style.sources, [KEPT_SOURCE]: { type: 'geojson', data: pavedBy(window, boxes) } },
    layers: [
      ...style.layers,
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

/** One row of squares along each edge. */
function frameOf({ width, height }: MapWindow): Box[] {
  const half = SQUARE_PIXELS / 2;
  return [
    [0, -half, width, half],
    [0, height - half, width, height + half],
    [-half, 0, half, height],
    [width - half, 0, width + half, height],
  ];
}

/** Squares on the boxes and along the edges of the window. */
export function pavedBy(window: MapWindow, boxes: readonly Box[]): FeatureCollection<Point> {
  const squares = [...boxes, ...frameOf(window)].flatMap(([left, top, right, bottom]) => {
    const [columns, rows] = [right - left, bottom - top].map((side) => Math.max(1, Math.ceil(side / SQUARE_PIXELS))) as [number, number];
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
