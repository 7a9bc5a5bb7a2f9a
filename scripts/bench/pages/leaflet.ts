/** Leaflet with its canvas: a layer for each category, put on the map and taken off by the filter. */
import { CATEGORIES, type Category } from '../dataSets.ts';
import { CAMERA, LOOK, cssColour, pointLook } from '../look.ts';
import { fetchData, namedSet } from './fetchData.ts';
import { present } from './present.ts';

/** What is used of the package, which brings no types. */
interface LeafletMap {
  readonly hasLayer: (layer: LeafletLayer) => boolean;
  readonly addLayer: (layer: LeafletLayer) => void;
  readonly removeLayer: (layer: LeafletLayer) => void;
}
interface LeafletLayer {
  readonly getLayers: () => readonly unknown[];
}
interface PathStyle {
  readonly color: string;
  readonly weight: number;
  readonly fillColor: string;
  readonly fillOpacity: number;
  readonly stroke: boolean;
}
interface Leaflet {
  readonly map: (element: string, options: object) => LeafletMap & { readonly setView: (centre: readonly [number, number], zoom: number) => LeafletMap };
  readonly circleMarker: (position: unknown, options: PathStyle & { readonly radius: number }) => unknown;
  readonly geoJSON: (data: GeoJSON.FeatureCollection, options: { readonly style: PathStyle; readonly pointToLayer: (feature: unknown, position: unknown) => unknown }) => LeafletLayer;
}
const { L: leaflet } = globalThis as unknown as { readonly L: Leaflet };

/** Its tiles have 256 pixels, those that the zoom is stated for have 512. */
const ZOOM = CAMERA.zoom + 1;
const [longitude, latitude] = CAMERA.centre;
const { shape, count } = namedSet();
const { radiusPixels, ringPixels } = pointLook(count);
const colour = cssColour(LOOK.colour);
const style: PathStyle =
  shape === 'point'
    ? { color: cssColour(LOOK.ring), weight: ringPixels, stroke: ringPixels > 0, fillColor: colour, fillOpacity: 1 }
    : { color: colour, weight: LOOK.edgePixels, stroke: true, fillColor: colour, fillOpacity: LOOK.fillStrength };

const map = leaflet
  .map('map', { preferCanvas: true, attributionControl: false, zoomAnimation: false, fadeAnimation: false, zoomSnap: 0 })
  .setView([latitude, longitude], ZOOM);
const data = await fetchData();
const layers = new Map<Category, LeafletLayer>();
for (const category of CATEGORIES) {
  const features = data.features.filter(({ properties }) => properties.category === category);
  const layer = leaflet.geoJSON({ ...data, features }, { style, pointToLayer: (_, position) => leaflet.circleMarker(position, { ...style, radius: radiusPixels }) });
  layers.set(category, layer);
  map.addLayer(layer);
}

present({
  show: (shown) => {
    for (const [category, layer] of layers) {
      const isWanted = shown === 'all' || category === shown;
      if (isWanted === map.hasLayer(layer)) continue;
      if (isWanted) map.addLayer(layer);
      else map.removeLayer(layer);
    }
  },
  count: () => [...layers.values()].filter((layer) => map.hasLayer(layer)).reduce((sum, layer) => sum + layer.getLayers().length, 0),
});
