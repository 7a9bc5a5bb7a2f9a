/** Land, hills and water: the sheet that everything else is drawn on. */
import type { LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette.ts';

/** Shares of a hill's colour, from the widest step to the top; each step lies on the ones below it. */
const HILL_STEPS = [0.26, 0.2, 0.2, 0.2] as const;

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
        'fill-opacity': ['match', ['get', 'step'], 0, HILL_STEPS[0], 1, HILL_STEPS[1], 2, HILL_STEPS[2], HILL_STEPS[3]],
      },
    },
    { id: 'sea', type: 'fill', source: 'water', paint: { 'fill-color': palette.sea } },
    {
      // Deepens towards the bank; a narrow river is all bank, and so darker than the sea.
      id: 'sea-shade',
      type: 'line',
      source: 'water',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 7, 2, 10, 6, 14, 12],
        'line-offset': ['interpolate', ['linear'], ['zoom'], 7, -1, 10, -3, 14, -6],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 7, 1, 10, 4, 14, 8],
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
    filter: ['==', ['get', 'role'], 'district'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.neighbourShade,
      'line-opacity': strength,
      'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 8, reach * 0.5, 10, reach, 14, reach * 2],
      'line-blur': ['interpolate', ['exponential', 1.5], ['zoom'], 8, reach * 0.35, 10, reach * 0.7, 14, reach * 1.4],
    },
  });
  return [
    shade('district-shade-wide', 56, 0.35),
    shade('district-shade-near', 20, 0.4),
    { id: 'district-land', type: 'fill', source: 'district-land', paint: { 'fill-color': palette.districtLand } },
  ];
}
