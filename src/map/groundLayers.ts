/** Land, hills and water: the sheet that everything else is drawn on. */
import type { LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette.ts';

/** Of each step of a hill: it lies on those below it, and so the top is the strongest. */
const HILL_STEP_OPACITY = 0.054;

/** Beyond it the shade, which follows a smoothed line, would part from the line itself. */
const LAST_SHADE_ZOOM = 12.5;

/** Without a boundary the district may not stand out from its neighbours, nor leave a shade where the line would be. */
export function groundLayers(palette: MapPalette, drawBoundary: boolean): LayerSpecification[] {
  return [
    { id: 'land', type: 'background', paint: { 'background-color': drawBoundary ? palette.neighbourLand : palette.districtLand } },
    ...(drawBoundary ? districtLayers(palette) : []),
    {
      id: 'hills',
      type: 'fill',
      source: 'hills',
      paint: {
        'fill-color': palette.hill,
        'fill-antialias': false,
        'fill-opacity': HILL_STEP_OPACITY,
      },
    },
    {
      id: 'grid',
      type: 'line',
      source: 'sheet',
      minzoom: 12.5,
      filter: ['==', ['get', 'role'], 'grid'],
      paint: {
        'line-color': palette.softInk,
        'line-width': 0.6,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 12.5, 0, 13.5, 0.28],
      },
    },
    // Its edge is drawn by the shore: an edge of its own would be drawn twice.
    { id: 'sea', type: 'fill', source: 'water', paint: { 'fill-color': palette.sea, 'fill-antialias': false } },
    {
      // Deepens towards the bank; a narrow river is all bank, and so darker than the sea.
      id: 'sea-shade',
      type: 'line',
      source: 'water',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1.2, 10, 5, 14, 10],
        'line-offset': ['interpolate', ['linear'], ['zoom'], 7, 0.6, 10, 2.5, 14, 5],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 7, 0.6, 10, 2.5, 14, 6],
      },
    },
    {
      id: 'shore',
      type: 'line',
      source: 'water',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.shore,
        'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.5, 10, 0.8, 14, 1.2],
      },
    },
  ];
}

/** The shade runs under the district's land, so that only its outer half shows: neighbours seem to lie lower. */
function districtLayers(palette: MapPalette): LayerSpecification[] {
  const shade = (id: string, reach: number, strength: number): LayerSpecification => ({
    id,
    type: 'line',
    source: 'boundaries',
    filter: ['==', ['get', 'role'], 'shade'],
    maxzoom: LAST_SHADE_ZOOM,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.neighbourShade,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], LAST_SHADE_ZOOM - 1.5, strength, LAST_SHADE_ZOOM, 0],
      'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 8, reach * 0.4, 10, reach, 12, reach * 2],
      'line-blur': ['interpolate', ['exponential', 1.5], ['zoom'], 8, reach * 0.3, 10, reach * 0.75, 12, reach * 1.5],
    },
  });
  return [
    shade('district-shade-wide', 44, 0.4),
    shade('district-shade-near', 18, 0.4),
    { id: 'district-land', type: 'fill', source: 'district-land', paint: { 'fill-color': palette.districtLand, 'fill-antialias': false } },
  ];
}
