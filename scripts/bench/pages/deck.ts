/** deck.gl on MapLibre, set up as its own guide does; the address says whether the graphics card filters or a shorter array is handed over. */
import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Shown } from '../BenchPage.ts';
import { CATEGORIES, type Category, type benchFeatures } from '../dataSets.ts';
import { LOOK, pointLook } from '../look.ts';
import { blankMap } from './blankMap.ts';
import { ADDRESS, fetchData, namedSet } from './fetchData.ts';
import { present } from './present.ts';

type Feature = ReturnType<typeof benchFeatures>['features'][number];
type Filtered = DataFilterExtensionProps<Feature>;

const OPAQUE = 255;
const isFilteredByCard = ADDRESS.get('filter') === 'card';
const { shape, count } = namedSet();

const [map, { features }] = await Promise.all([blankMap(), fetchData()]);
const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
map.addControl(overlay);

const arrays = new Map<Shown, readonly Feature[]>([['all', features], ['none', []]]);
if (!isFilteredByCard) for (const category of CATEGORIES) arrays.set(category, features.filter(({ properties }) => properties.category === category));
const filterExtension = new DataFilterExtension({ categorySize: 1, filterSize: 0 });

function categoriesOf(shown: Shown): readonly Category[] {
  if (shown === 'none') return [];
  return shown === 'all' ? CATEGORIES : [shown];
}

const ringOf = ({ geometry }: Feature) => (geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : []);

function layersOf(shown: Shown) {
  const common = isFilteredByCard
    ? { data: features, pickable: true, extensions: [filterExtension], filterCategories: [...categoriesOf(shown)], getFilterCategory: ({ properties }: Feature) => properties.category }
    : { data: arrays.get(shown) ?? features, pickable: true };
  const [red, green, blue] = LOOK.colour;
  const colour: [number, number, number, number] = [red, green, blue, OPAQUE];
  if (shape === 'point') {
    const { radiusPixels, ringPixels } = pointLook(count);
    return [
      new ScatterplotLayer<Feature, Filtered>({
        ...common,
        id: 'points',
        getPosition: ({ geometry }) => geometry.coordinates as [number, number],
        radiusUnits: 'pixels',
        getRadius: radiusPixels,
        getFillColor: colour,
        stroked: ringPixels > 0,
        lineWidthUnits: 'pixels',
        getLineWidth: ringPixels,
        getLineColor: [...LOOK.ring],
      }),
    ];
  }
  return [
    new SolidPolygonLayer<Feature, Filtered>({ ...common, id: 'areas', getPolygon: (feature) => ringOf(feature) as [number, number][], getFillColor: [red, green, blue, LOOK.fillStrength * OPAQUE] }),
    new PathLayer<Feature, Filtered>({ ...common, id: 'edges', getPath: (feature) => ringOf(feature) as [number, number][], widthUnits: 'pixels', getWidth: LOOK.edgePixels, getColor: colour }),
  ];
}

let now: Shown = 'all';
function show(shown: Shown): void {
  now = shown;
  overlay.setProps({ layers: layersOf(shown) });
}
show('all');

present({
  isDrawn: () => map.loaded(),
  show,
  count: () => {
    const categories = categoriesOf(now);
    return features.filter(({ properties }) => categories.includes(properties.category)).length;
  },
});
