/** The window of a map, north up and seen from above, that bounds fill. */
import type { Bounds } from '../bounds.ts';
import type { Extent, MapWindow } from './mapWindow.ts';
import { projectTo } from './mapWindow.ts';

/** Bounds in degrees; the margin in pixels on each side. The middle is that of the picture, not of the degrees. */
export function windowAround([west, south, east, north]: Bounds, { width, height }: Extent, marginPixels: number): MapWindow {
  const whole: MapWindow = { width: 0, height: 0, center: [0, 0], zoom: 0 };
  const [left, top] = projectTo(whole, [west, north]);
  const [right, bottom] = projectTo(whole, [east, south]);
  const zoom = Math.log2(Math.min((width - 2 * marginPixels) / (right - left), (height - 2 * marginPixels) / (bottom - top)));
  const middle = (top + bottom) / 2;
  const latitude = latitudeAt(middle);
  return { width, height, center: [(west + east) / 2, latitude], zoom };
}

/** MapLibre's world is 512 pixels high at zoom 0, its equator in the middle. */
function latitudeAt(y: number): number {
  return (Math.atan(Math.sinh((-2 * Math.PI * y) / 512)) * 180) / Math.PI;
}
