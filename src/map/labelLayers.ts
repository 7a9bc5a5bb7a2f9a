/** The names on the map: places by rank, routes with their shield, zones, the selection above all. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '../domain/LocalText.ts';
import { fontStack } from './fontStack.ts';
import type { MapPalette } from './palette.ts';

/** Layers whose names can be pointed at and clicked. */
export const CLICKABLE_LABEL_LAYERS = [
  'selected-name',
  'zone-name',
  'town-name',
  'place-name',
  'route-shield',
  'route-name',
  'context-name',
  'anchor-name',
] as const;

/** Name of the icon that carries a road number. */
export const SHIELD_ICON = 'road-shield';

/** Where the name of an area may stand, and its distance from the middle in ems. */
const AROUND_AREA = ['center', [0, 0], 'top', [0, 1.4], 'bottom', [0, -1.4], 'left', [1.4, 0], 'right', [-1.4, 0]];
/** A pin stays free. */
const AROUND_PIN = ['left', [0.9, 0], 'right', [-0.9, 0], 'top', [0, 0.8], 'bottom', [0, -0.8]];
const BESIDE_MARK: ExpressionSpecification = ['case', ['get', 'isPin'], ['literal', AROUND_PIN], ['literal', AROUND_AREA]];
const BELOW_PIN: ExpressionSpecification = ['case', ['get', 'isPin'], ['literal', [0, 1.2]], ['literal', [0, 0]]];

export function labelLayers(palette: MapPalette, language: Language): LayerSpecification[] {
  const font = fontStack(language);
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 };
  const nameAndSecondLine: ExpressionSpecification = [
    'format',
    ['get', 'name'],
    {},
    ['case', ['==', ['get', 'second'], ''], '', ['concat', '\n', ['get', 'second']]],
    { 'font-scale': 0.82 },
  ];
  const dim: ExpressionSpecification = ['case', ['get', 'dim'], 0.45, 1];
  /** Names of areas; those of context give way to every other. */
  const areaName = (role: 'place' | 'context'): LayerSpecification => ({
    id: `${role}-name`,
    type: 'symbol',
    source: 'place-labels',
    filter: ['==', ['get', 'role'], role],
    layout: {
      'text-field': nameAndSecondLine,
      'text-font': font,
      'text-size': ['interpolate', ['linear'], ['zoom'], 8, 11.5, 12, 14],
      'text-max-width': language === 'en' ? 9 : 12,
      'text-line-height': 1.2,
      // A name of context never leaves its place for another one's.
      ...(role === 'place' ? { 'text-variable-anchor-offset': BESIDE_MARK } : { 'text-offset': BELOW_PIN }),
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
      'text-padding': 2,
    },
    paint: { 'text-color': ['get', 'colour'], ...halo, 'text-opacity': dim },
  });
  return [
    {
      id: 'anchor-name',
      type: 'symbol',
      source: 'place-labels',
      filter: ['==', ['get', 'role'], 'anchor'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 13, 11, 17],
        'text-letter-spacing': language === 'en' ? 0 : 0.15,
        'symbol-sort-key': ['get', 'rank'],
        'text-padding': 4,
      },
      paint: { 'text-color': palette.softInk, ...halo, 'text-opacity': dim },
    },
    areaName('context'),
    {
      id: 'route-name',
      type: 'symbol',
      source: 'routes',
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 500,
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 12, 12, 14],
        'text-letter-spacing': language === 'en' ? 0.02 : 0.1,
        'text-offset': [0, 1.1],
        'text-max-angle': 40,
      },
      paint: { 'text-color': ['get', 'colour'], ...halo, 'text-opacity': ['case', ['get', 'dim'], 0.7, 1] },
    },
    {
      id: 'route-shield',
      type: 'symbol',
      source: 'routes',
      filter: ['!=', ['get', 'ref'], ''],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 260,
        'icon-image': SHIELD_ICON,
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [1, 4, 1, 4],
        'text-field': ['get', 'ref'],
        'text-font': font,
        'text-size': 11,
        'text-rotation-alignment': 'viewport',
        'icon-rotation-alignment': 'viewport',
        'text-padding': 8,
      },
      paint: { 'text-color': palette.shieldInk, 'text-opacity': dim, 'icon-opacity': dim },
    },
    areaName('place'),
    {
      id: 'zone-name',
      type: 'symbol',
      source: 'place-labels',
      filter: ['==', ['get', 'role'], 'zone'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 12, 11, 15],
        'text-letter-spacing': language === 'en' ? 0.02 : 0.2,
        // On top of the ring, or on one of its shoulders where a town's name stands on top.
        'text-variable-anchor-offset': ['bottom', [0, -0.6], 'left', [3.2, 0.3], 'right', [-3.2, 0.3]],
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': ['get', 'colour'], ...halo },
    },
    {
      id: 'town-name',
      type: 'symbol',
      source: 'place-labels',
      filter: ['==', ['get', 'role'], 'town'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 12.5, 11, 16],
        'symbol-sort-key': ['get', 'rank'],
        'text-padding': 2,
      },
      paint: { 'text-color': palette.ink, ...halo, 'text-opacity': dim },
    },
    {
      // Last, and so placed first: whatever else has to give way, the selection is named.
      id: 'selected-name',
      type: 'symbol',
      source: 'place-labels',
      filter: ['==', ['get', 'role'], 'selected'],
      layout: {
        'text-field': nameAndSecondLine,
        'text-font': font,
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 13, 12, 16],
        'text-max-width': language === 'en' ? 9 : 12,
        'text-line-height': 1.25,
        'text-offset': BELOW_PIN,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.ink, ...halo },
    },
  ];
}
