/** Width of a river on screen from its width on the ground. */
import type { ExpressionSpecification } from 'maplibre-gl';

/** Metres on the ground in one pixel at zoom 0 on the equator. */
const METRES_PER_PIXEL_AT_ZOOM_0 = 78_271.5;
const NARROWEST_PIXELS = 1.2;

/** Reads `widthMetres` of the feature; doubles with each zoom level, never thinner than a hairline. Latitude in degrees. */
export function riverWidth(latitude: number): ExpressionSpecification {
  return ['interpolate', ['exponential', 2], ['zoom'], ...stop(5, latitude), ...stop(18, latitude)];
}

function stop(zoom: number, latitude: number): [number, ExpressionSpecification] {
  const pixelsPerMetre = 2 ** zoom / (METRES_PER_PIXEL_AT_ZOOM_0 * Math.cos((latitude * Math.PI) / 180));
  return [zoom, ['max', NARROWEST_PIXELS, ['*', ['get', 'widthMetres'], pixelsPerMetre]]];
}
