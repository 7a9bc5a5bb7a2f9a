/** The outlines of the park groups. */
import type { LayerSpecification } from 'maplibre-gl';
import { MARK_STYLES } from './markStyles.ts';
import type { MapPalette } from './palette.ts';

/** Stands off the parks' own areas, which end at the same line. */
const STAND_OFF_PIXELS = 5;

export function zoneLayers(palette: MapPalette): LayerSpecification[] {
  const { line, linePixels } = MARK_STYLES.zone;
  return [
    {
      id: 'zone-line',
      type: 'line',
      source: 'zones',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': [
          'match',
          ['get', 'zone'],
          'north',
          palette.zones.north,
          'middle',
          palette.zones.middle,
          palette.zones.south,
        ],
        'line-width': linePixels,
        'line-opacity': line,
        'line-offset': -STAND_OFF_PIXELS,
      },
    },
  ];
}
