/** The district's line and, quieter, those of its neighbours. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette.ts';

export function boundaryLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'neighbour-line',
      type: 'line',
      source: 'boundaries',
      filter: is('neighbour'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.neighbourLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.6, 10, 0.8],
        'line-dasharray': [4, 2, 1, 2],
        'line-opacity': strength(1),
      },
    },
    {
      id: 'district-band',
      type: 'line',
      source: 'boundaries',
      filter: is('district'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.districtLine, 'line-width': ['interpolate', ['linear'], ['zoom'], 8, 4, 10, 9], 'line-opacity': strength(0.16) },
    },
    {
      id: 'district-line',
      type: 'line',
      source: 'boundaries',
      filter: is('district'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.districtLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 1, 10, 1.6],
        'line-dasharray': [6, 2, 1.5, 2],
        'line-opacity': strength(1),
      },
    },
  ];
}

function is(role: 'district' | 'neighbour'): FilterSpecification {
  return ['==', ['get', 'role'], role];
}

/** At sea the line is a limit of jurisdiction and no shore: it is only hinted at. */
function strength(onLand: number): ExpressionSpecification {
  return ['match', ['get', 'over'], 'sea', onLand * 0.4, onLand];
}
