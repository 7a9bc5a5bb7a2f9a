/** The names of rivers, seas and hills, below all names of places. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '../domain/LocalText.ts';
import { fontStack } from './fontStack.ts';
import type { MapPalette } from './palette.ts';

/** deck.gl's layers of the plan go below this one, so that names stay on top of areas. It draws nothing itself. */
export const FIRST_LABEL_LAYER = 'plan-top';
/** What a reader brought along goes between that and this one. */
export const OWN_TOP_LAYER = 'own-top';
export const RIVER_NAME_LAYER = 'river-name';
export const HILL_NAME_LAYER = 'hill-name';

export function baseNameLayers(palette: MapPalette, language: Language): LayerSpecification[] {
  const name: ExpressionSpecification = ['get', language, ['get', 'name']];
  const water = { 'text-color': palette.waterInk, 'text-halo-color': palette.sea, 'text-halo-width': 1.2 };
  const metres = language === 'en' ? ' m' : ' 米';
  return [
    {
      id: RIVER_NAME_LAYER,
      type: 'symbol',
      source: 'rivers',
      minzoom: 8,
      filter: ['has', 'name'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 460,
        'text-field': name,
        'text-font': fontStack(language),
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 11, 12, 14],
        'text-letter-spacing': language === 'en' ? 0.04 : 0.25,
        'text-max-angle': 32,
        'text-padding': 12,
      },
      paint: water,
    },
    {
      id: 'sea-name',
      type: 'symbol',
      source: 'sheet',
      // Whole levels: a filter is asked once for each tile.
      filter: ['all', ['==', ['get', 'role'], 'sea'], ['>=', ['zoom'], ['get', 'from']], ['<=', ['zoom'], ['get', 'to']]],
      layout: {
        'symbol-placement': 'line-center',
        'text-field': name,
        'text-font': fontStack(language),
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 12, 9, 16, 12, 26],
        'text-letter-spacing': language === 'en' ? 0.1 : 0.5,
        'text-max-angle': 45,
      },
      paint: water,
    },
    {
      id: HILL_NAME_LAYER,
      type: 'symbol',
      source: 'sheet',
      minzoom: 8.5,
      filter: ['==', ['get', 'role'], 'hill'],
      layout: {
        'text-field': [
          'format',
          name,
          {},
          ['case', ['has', 'elevationMetres'], ['concat', '\n', ['to-string', ['get', 'elevationMetres']], metres], ''],
          { 'font-scale': 0.82 },
        ],
        'text-font': fontStack(language),
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 12, 10, 14, 12, 16],
        'text-letter-spacing': language === 'en' ? 0.02 : 0.15,
        'text-line-height': 1.25,
        'text-padding': 6,
      },
      paint: { 'text-color': palette.hillInk, 'text-halo-color': palette.halo, 'text-halo-width': 1, 'text-halo-blur': 0.4 },
    },
  ];
}
