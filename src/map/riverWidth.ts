/** Width of a river on screen from its width on the ground. */
import type { ExpressionSpecification } from 'maplibre-gl';

/** Metres on the ground in one pixel at zoom 0 at the district's latitude: 78 271.5 m · cos 22.4°. */
const METRES_PER_PIXEL_AT_ZOOM_0 = 78_271.5 * Math.cos((22.4 * Math.PI) / 180);
const NARROWEST_PIXELS = 1.2;

/** Reads `widthMetres` of the feature; doubles with each zoom level, never thinner than a hairline. */
export function riverWidth(): ExpressionSpecification {
  return ['interpolate', ['exponential', 2], ['zoom'], ...stop(5), ...stop(18)];
}

function stop(zoom: number): [number, ExpressionSpecification] {
  const pixelsPerMetre = 2 ** zoom / METRES_PER_PIXEL_AT_ZOOM_0;
  return [zoom, ['max', NARROWEST_PIXELS, ['*', ['get', 'widthMetres'], pixelsPerMetre]]];
}
