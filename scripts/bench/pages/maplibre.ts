/** MapLibre alone: its own source of GeoJSON, cut into tiles by its worker; a filter is one of the style. */
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { LOOK, cssColour, pointLook } from '../look.ts';
import { blankMap } from './blankMap.ts';
import { fetchData, namedSet } from './fetchData.ts';
import { present } from './present.ts';

const SOURCE = 'data';
const { shape, count } = namedSet();

function layers(): LayerSpecification[] {
  const colour = cssColour(LOOK.colour);
  if (shape === 'point') {
    const { radiusPixels, ringPixels } = pointLook(count);
    return [
      {
        id: 'points',
        type: 'circle',
        source: SOURCE,
        paint: { 'circle-radius': radiusPixels, 'circle-color': colour, 'circle-stroke-width': ringPixels, 'circle-stroke-color': cssColour(LOOK.ring) },
      },
    ];
  }
  return [
    { id: 'areas', type: 'fill', source: SOURCE, paint: { 'fill-color': colour, 'fill-opacity': LOOK.fillStrength, 'fill-antialias': false } },
    { id: 'edges', type: 'line', source: SOURCE, paint: { 'line-color': colour, 'line-width': LOOK.edgePixels } },
  ];
}

const [map, data] = await Promise.all([blankMap(), fetchData()]);
const drawn = layers();
let isIdle = false;
map.on('idle', () => (isIdle = true));
map.addSource(SOURCE, { type: 'geojson', data });
for (const layer of drawn) map.addLayer(layer);

present({
  isDrawn: () => isIdle && map.isSourceLoaded(SOURCE),
  isSettled: () => isIdle && map.areTilesLoaded(),
  show: (shown) => {
    isIdle = false;
    const filter: FilterSpecification | null = shown === 'all' ? null : ['==', ['get', 'category'], shown];
    for (const { id } of drawn) map.setFilter(id, filter);
  },
  count: () => new Set(map.queryRenderedFeatures({ layers: drawn.slice(0, 1).map(({ id }) => id) }).map(({ properties }) => properties['id'] as number)).size,
});
