/** The embedded base map and the label layers as a style: a pure function of sources, theme and language. */
import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { TownOutlines } from '../domain/boundaryPolicy.ts';
import type { Language } from '../domain/LocalText.ts';
import type { BaseMapSources } from './BaseMapSources.ts';
import { fontStack } from './fontStack.ts';
import { labelLayers } from './labelLayers.ts';
import { riverWidth } from './riverWidth.ts';
import type { Scheme } from '../domain/Scheme.ts';
import { PALETTES, type MapPalette } from './palette.ts';
import { THEME_NAME_SOURCE, themeNameLayers } from './themeNameLayers.ts';
import { TOWN_OUTLINE_SOURCE, townOutlineLayers, townOutlineSource } from './townOutlineLayers.ts';
import { zoneLayers } from './zoneLayers.ts';

export interface BaseStyleOptions {
  readonly sources: BaseMapSources;
  readonly scheme: Scheme;
  readonly language: Language;
  /** False where the review rules allow no administrative boundary. */
  readonly drawBoundary: boolean;
  /** Of the district's middle, in degrees: rivers are drawn as wide as they are there. */
  readonly latitude: number;
  /** Those that may be drawn; `none` where none are at hand, too. */
  readonly townOutlines: TownOutlines;
}

/** deck.gl's layers go below this one, so that names stay on top of areas. */
export const FIRST_LABEL_LAYER = 'river-name';

/** Sources that the map fills at run time. */
export const LABEL_SOURCE = 'place-labels';
export const ZONE_SOURCE = 'zones';
export const ROUTE_SOURCE = 'routes';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

export function baseStyle(options: BaseStyleOptions): StyleSpecification {
  const { sources, scheme, language, drawBoundary, townOutlines, latitude } = options;
  const drawTowns = townOutlines !== 'none';
  const palette = PALETTES[scheme];
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: sources.land },
      'inland-water': { type: 'geojson', data: sources.inlandWater },
      // Where no boundary may be drawn, none is fetched either.
      ...(drawBoundary
        ? {
            'district-land': { type: 'geojson', data: sources.districtLand },
            boundaries: { type: 'geojson', data: sources.boundaries },
          }
        : {}),
      ...(drawTowns ? { [TOWN_OUTLINE_SOURCE]: townOutlineSource(sources.townOutlines, townOutlines) } : {}),
      rivers: { type: 'geojson', data: sources.rivers },
      [ZONE_SOURCE]: { type: 'geojson', data: EMPTY },
      [ROUTE_SOURCE]: { type: 'geojson', data: EMPTY },
      [LABEL_SOURCE]: { type: 'geojson', data: EMPTY },
      [THEME_NAME_SOURCE]: { type: 'geojson', data: EMPTY },
    },
    layers: [
      ...groundLayers(palette, drawBoundary, latitude),
      ...(drawTowns ? townOutlineLayers(palette) : []),
      ...(drawBoundary ? boundaryLayers(palette) : []),
      ...zoneLayers(),
      ...riverNameLayers(palette, language),
      ...labelLayers(palette, language),
      ...themeNameLayers(palette, language),
    ],
  };
}

function groundLayers(palette: MapPalette, drawBoundary: boolean, latitude: number): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      // Without a boundary the district may not stand out from its neighbours either.
      paint: { 'fill-color': drawBoundary ? palette.neighbourLand : palette.districtLand, 'fill-antialias': true },
    },
    ...(drawBoundary
      ? [
          {
            id: 'district-land',
            type: 'fill',
            source: 'district-land',
            paint: { 'fill-color': palette.districtLand },
          } as const,
        ]
      : []),
    { id: 'inland-water', type: 'fill', source: 'inland-water', paint: { 'fill-color': palette.river } },
    {
      id: 'river',
      type: 'line',
      source: 'rivers',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.river, 'line-width': riverWidth(latitude) },
    },
  ];
}

function boundaryLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'neighbour-line',
      type: 'line',
      source: 'boundaries',
      filter: is('neighbour'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.neighbourLine,
        'line-width': 0.8,
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
      paint: { 'line-color': palette.districtLine, 'line-width': 9, 'line-opacity': strength(0.16) },
    },
    {
      id: 'district-line',
      type: 'line',
      source: 'boundaries',
      filter: is('district'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.districtLine,
        'line-width': 1.6,
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

function riverNameLayers(palette: MapPalette, language: Language): LayerSpecification[] {
  return [
    {
      id: FIRST_LABEL_LAYER,
      type: 'symbol',
      source: 'rivers',
      filter: ['has', 'name'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', language, ['get', 'name']],
        'text-font': fontStack(language),
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 11, 12, 14],
        'text-letter-spacing': language === 'en' ? 0.02 : 0.25,
        'text-max-angle': 35,
      },
      paint: { 'text-color': palette.waterInk, 'text-halo-color': palette.river, 'text-halo-width': 1.2 },
    },
  ];
}
