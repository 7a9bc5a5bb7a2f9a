/** The outlines of the park groups. */
import type { LayerSpecification } from 'maplibre-gl';
import { MARK_STYLES } from './markStyles.ts';

/** Stands off the parks' own areas, which end at the same line. */
const STAND_OFF_PIXELS = 5;

export function zoneLayers(): LayerSpecification[] {
  const { line, linePixels } = MARK_STYLES.zone;
  return [
    {
      id: 'zone-line',
      type: 'line',
      source: 'zones',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['get', 'colour'],
        'line-width': linePixels,
        'line-opacity': line,
        'line-offset': -STAND_OFF_PIXELS,
      },
    },
  ];
}
