/** The embedded base map and the label layers as a style: a pure function of sources, theme and language. */
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { TownOutlines } from '../domain/boundaryPolicy.ts';
import type { Language } from '../domain/LocalText.ts';
import type { BaseMapSources } from './BaseMapSources.ts';
import { baseNameLayers } from './baseNameLayers.ts';
import { boundaryLayers } from './boundaryLayers.ts';
import { groundLayers } from './groundLayers.ts';
import { labelLayers } from './labelLayers.ts';
import { networkLayers } from './networkLayers.ts';
import type { Scheme } from '../domain/Scheme.ts';
import { PALETTES } from './palette.ts';
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
}

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
      water: { type: 'geojson', data: sources.water },
      hills: { type: 'geojson', data: sources.hills },
      network: { type: 'geojson', data: sources.network },
      sheet: { type: 'geojson', data: sources.sheet },
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
    },
    layers: [
      ...groundLayers(palette, drawBoundary),
      ...networkLayers(palette, latitude),
      ...(drawTowns ? townOutlineLayers(palette) : []),
      ...(drawBoundary ? boundaryLayers(palette) : []),
      ...zoneLayers(),
      ...baseNameLayers(palette, language),
      ...labelLayers(palette, language),
    ],
  };
}
