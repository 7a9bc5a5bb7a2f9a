/** Figures and distances of a theme's view as map names: they collide with the other names as names do. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '../domain/LocalText.ts';
import { fontStack } from './fontStack.ts';
import type { MapPalette } from './palette.ts';

export const THEME_NAME_SOURCE = 'theme-names';

/** From afar symbols lie on each other, and a figure would stand on that of another place; towns are named from here, too. */
const FIGURE_ZOOM = 9;
const FIGURE_SIZE: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 8, 11, 12, 13];

export function themeNameLayers(palette: MapPalette, language: Language): LayerSpecification[] {
  const font = fontStack(language);
  const text: ExpressionSpecification = ['get', 'text'];
  const colour: ExpressionSpecification = ['get', 'colour'];
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 };
  return [
    {
      id: 'theme-distance',
      type: 'symbol',
      source: THEME_NAME_SOURCE,
      filter: ['==', ['get', 'isAlong'], true],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 360,
        'text-field': text,
        'text-font': font,
        'text-size': FIGURE_SIZE,
        // Upright: along a steep line Chinese would be written from top to bottom.
        'text-rotation-alignment': 'viewport',
      },
      paint: { 'text-color': colour, ...halo },
    },
    {
      id: 'theme-figure',
      type: 'symbol',
      minzoom: FIGURE_ZOOM,
      source: THEME_NAME_SOURCE,
      filter: ['all', ['==', ['get', 'isAlong'], false], ['==', ['get', 'isKeptFree'], false]],
      layout: {
        'text-field': text,
        'text-font': font,
        'text-size': FIGURE_SIZE,
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-radial-offset': ['get', 'distance'],
        'text-max-width': 14,
        'text-line-height': 1.2,
        'text-padding': 1,
      },
      paint: { 'text-color': colour, ...halo },
    },
    {
      // Unseen: names that may stand elsewhere keep off what is drawn here.
      id: 'theme-kept-free',
      type: 'symbol',
      source: THEME_NAME_SOURCE,
      filter: ['==', ['get', 'isKeptFree'], true],
      layout: { 'text-field': 'M', 'text-font': font, 'text-size': 14, 'text-line-height': 1, 'text-padding': 0 },
      paint: { 'text-opacity': 0 },
    },
  ];
}
