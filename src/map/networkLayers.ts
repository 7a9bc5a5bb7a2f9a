/** Expressways and railways of the surroundings, as quiet lines that vanish before they would claim a course. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette.ts';

export const NETWORK_SOURCE = 'network';

/** Metres on the ground in one pixel at zoom 0 on the equator. */
const METRES_PER_PIXEL_AT_ZOOM_0 = 78_271.5;
/** A line that may be farther off than this on screen is not drawn. */
export const MOST_PIXELS_OFF = 12;
const FIRST_ZOOM = 6;
const LAST_ZOOM = 14;
const ZOOM_STEP = 0.25;

export function networkLayers(palette: MapPalette, latitude: number): LayerSpecification[] {
  const common = { type: 'line', source: NETWORK_SOURCE, minzoom: FIRST_ZOOM } as const;
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  const opacity = networkOpacity(latitude);
  return [
    {
      ...common,
      id: 'network-casing',
      filter: is('expressway'),
      layout: round,
      paint: { 'line-color': palette.networkCasing, 'line-width': widthAt(2.2), 'line-opacity': opacity },
    },
    {
      ...common,
      id: 'network-fill',
      filter: is('expressway'),
      layout: round,
      paint: { 'line-color': palette.networkFill, 'line-width': widthAt(1.1), 'line-opacity': opacity },
    },
    {
      ...common,
      id: 'network-rail',
      filter: is('railway'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.networkRail, 'line-width': widthAt(0.8), 'line-opacity': opacity },
    },
    {
      ...common,
      id: 'network-ticks',
      filter: is('railway'),
      layout: { 'line-join': 'round' },
      // In units of the width: short strokes across the line.
      paint: { 'line-color': palette.networkRail, 'line-width': widthAt(3.4), 'line-dasharray': [0.28, 2.6], 'line-opacity': opacity },
    },
  ];
}

function is(kind: 'expressway' | 'railway'): FilterSpecification {
  return ['==', ['get', 'kind'], kind];
}

function widthAt(pixelsAtZoom8: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 8, pixelsAtZoom8, 12, pixelsAtZoom8 * 2];
}

/** 1 up to the zoom at which `radiusMetres` of the feature is 12 pixels, and 0 a quarter of a level beyond. */
export function networkOpacity(latitude: number): ExpressionSpecification {
  const metresAtZoom0 = MOST_PIXELS_OFF * METRES_PER_PIXEL_AT_ZOOM_0 * Math.cos((latitude * Math.PI) / 180);
  const lastZoom: ExpressionSpecification = ['log2', ['/', metresAtZoom0, ['get', 'radiusMetres']]];
  const count = (LAST_ZOOM - FIRST_ZOOM) / ZOOM_STEP + 1;
  const stops = Array.from({ length: count }, (_, index) => FIRST_ZOOM + index * ZOOM_STEP);
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...stops.flatMap((zoom): [number, ExpressionSpecification] => [zoom, ['case', ['<=', zoom, lastZoom], 1, 0]]),
  ];
}
