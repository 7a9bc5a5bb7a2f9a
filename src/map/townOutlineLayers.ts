/** The outlines of the towns: a thin line in a soft band, and the outline of a town that is pointed at or selected. */
import type { FilterSpecification, GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { TownOutlines } from '../domain/publicationRules.ts';
import { MARK_STYLES, POINTED_STRENGTH, TOWN_BAND_PIXELS } from './markStyles.ts';
import type { MapPalette } from './palette.ts';

export const TOWN_OUTLINE_SOURCE = 'town-outlines';

/** Layers that show the outline of one town alone. */
export const TOWN_HIGHLIGHTS = { hovered: 'town-outline-hovered', selected: 'town-outline-selected' } as const;

/** Only the outlines that may be drawn are taken from the file. */
export function townOutlineSource(data: string, which: TownOutlines): GeoJSONSourceSpecification {
  return { type: 'geojson', data, ...(which === 'numbered' ? { filter: ['has', 'approvalNumber'] } : {}) };
}

export function townOutlineLayers(palette: MapPalette): LayerSpecification[] {
  const { fill, line, linePixels } = MARK_STYLES['town-outline'];
  const common = { type: 'line', source: TOWN_OUTLINE_SOURCE, layout: { 'line-join': 'round' } } as const;
  return [
    {
      ...common,
      id: 'town-outline-band',
      paint: { 'line-color': palette.districtLine, 'line-width': TOWN_BAND_PIXELS, 'line-opacity': fill },
    },
    {
      ...common,
      id: 'town-outline-line',
      paint: { 'line-color': palette.districtLine, 'line-width': linePixels, 'line-opacity': line },
    },
    {
      ...common,
      id: TOWN_HIGHLIGHTS.hovered,
      filter: outlineOf(undefined),
      paint: { 'line-color': palette.accent, 'line-width': 1.5, 'line-opacity': POINTED_STRENGTH },
    },
    {
      ...common,
      id: TOWN_HIGHLIGHTS.selected,
      filter: outlineOf(undefined),
      // In units of the width: the same dashes as round other places.
      paint: { 'line-color': palette.accent, 'line-width': 2, 'line-dasharray': [3.5, 2.5] },
    },
  ];
}

/** Lets through the outline of the town with that id, or none. */
export function outlineOf(town: string | undefined): FilterSpecification {
  return ['==', ['get', 'place'], town ?? ''];
}
