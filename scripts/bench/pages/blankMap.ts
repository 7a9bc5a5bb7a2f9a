/** A MapLibre map with nothing but a background, for the pages that draw on it. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { CAMERA, LOOK, cssColour } from '../look.ts';

export async function blankMap(): Promise<MapLibreMap> {
  setWorkerUrl(workerUrl);
  const map = new MapLibreMap({
    container: 'map',
    center: [...CAMERA.centre],
    zoom: CAMERA.zoom,
    attributionControl: false,
    fadeDuration: 0,
    style: { version: 8, sources: {}, layers: [{ id: 'background', type: 'background', paint: { 'background-color': cssColour(LOOK.background) } }] },
  });
  await new Promise((resolve) => void map.once('load', resolve));
  return map;
}
