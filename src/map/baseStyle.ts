/** The embedded base map and the label layers as a style: a pure function of sources, theme and language. */
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { TownOutlines } from '../domain/publicationRules.ts';
import type { Language } from '../domain/LocalText.ts';
import type { BaseLayers } from './bases/BaseLayers.ts';
import type { BaseMapSources } from './BaseMapSources.ts';
import { baseNameLayers, FIRST_LABEL_LAYER, OWN_TOP_LAYER } from './baseNameLayers.ts';
import { BENCH_NAME_SOURCE, benchNameLayers } from './benchNameLayers.ts';
import { boundaryLayers } from './boundaryLayers.ts';
import { groundLayers } from './groundLayers.ts';
import { labelLayers } from './labelLayers.ts';
import { networkLayers } from './networkLayers.ts';
import type { Scheme } from '../domain/Scheme.ts';
import { PALETTES } from './palette.ts';
import { THEME_NAME_SOURCE, themeNameLayers } from './themeNameLayers.ts';
import { TOWN_OUTLINE_SOURCE, townOutlineLayers, townOutlineSource } from './townOutlineLayers.ts';
import { zoneLayers } from './zoneLayers.ts';

export interface BaseStyleOptions {
  readonly sources: BaseMapSources;
  readonly scheme: Scheme;
  readonly language: Language;
  /** False where the review rules allow no administrative boundary. */
  readonly drawBoundary: boolean;
  /** Of the district's middle, in degrees: says how large an uncertainty is on screen. */
  readonly latitude: number;
  /** Those that may be drawn; `none` where none are at hand, too. */
  readonly townOutlines: TownOutlines;
  /** Stands in the place of the embedded ground, its rivers and their names. */
  readonly base?: BaseLayers | undefined;
}

/** Sources that the map fills at run time. */
export const LABEL_SOURCE = 'place-labels';
export const PIN_SOURCE = 'place-pins';
export const ZONE_SOURCE = 'zones';
export const ROUTE_SOURCE = 'routes';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

export function baseStyle(options: BaseStyleOptions): StyleSpecification {
  const { sources, scheme, language, drawBoundary, townOutlines, latitude, base } = options;
  const drawTowns = townOutlines !== 'none';
  const palette = PALETTES[scheme];
  const ground = groundSources(sources, drawBoundary);
  // Another base map names its own cities and roads.
  const names = labelLayers(scheme, language, latitude).filter((layer) => base === undefined || !('source' in layer) || !(layer.source in ground));
  return {
    version: 8,
    sources: {
      ...(base?.sources ?? ground),
      // Where no boundary may be drawn, none is fetched either.
      ...(drawBoundary ? { boundaries: { type: 'geojson', data: sources.boundaries } } : {}),
      ...(drawTowns ? { [TOWN_OUTLINE_SOURCE]: townOutlineSource(sources.townOutlines, townOutlines) } : {}),
      [PIN_SOURCE]: { type: 'geojson', data: EMPTY },
      [ZONE_SOURCE]: { type: 'geojson', data: EMPTY },
      [ROUTE_SOURCE]: { type: 'geojson', data: EMPTY },
      [LABEL_SOURCE]: { type: 'geojson', data: EMPTY },
      [THEME_NAME_SOURCE]: { type: 'geojson', data: EMPTY },
      [BENCH_NAME_SOURCE]: { type: 'geojson', data: EMPTY },
    },
    layers: [
      ...(base?.layers ?? [...groundLayers(palette, drawBoundary), ...networkLayers(palette, latitude)]),
      ...(drawTowns ? townOutlineLayers(palette) : []),
      ...(drawBoundary ? boundaryLayers(palette) : []),
      ...zoneLayers(),
      ...TOPS,
      ...(base === undefined ? baseNameLayers(palette, language) : []),
      ...names.slice(0, -1),
      ...themeNameLayers(palette, language),
      ...benchNameLayers(palette, language),
      // The selection is named above all.
      ...names.slice(-1),
    ],
  };
}

/** They draw nothing: others find their place by them. */
const TOPS = [FIRST_LABEL_LAYER, OWN_TOP_LAYER].map((id): LayerSpecification => ({ id, type: 'background', layout: { visibility: 'none' } }));

function groundSources({ water, hills, network, sheet, rivers, cities, districtLand }: BaseMapSources, drawBoundary: boolean): StyleSpecification['sources'] {
  return {
    water: { type: 'geojson', data: water },
    hills: { type: 'geojson', data: hills },
    network: { type: 'geojson', data: network },
    sheet: { type: 'geojson', data: sheet },
    rivers: { type: 'geojson', data: rivers },
    cities: { type: 'geojson', data: cities },
    ...(drawBoundary ? { 'district-land': { type: 'geojson', data: districtLand } } : {}),
  };
}
