/** What a flat map with north up shows in a window of pixels: Web Mercator as MapLibre draws it. */
import type { Bounds } from '../bounds.ts';

export interface Extent {
  readonly width: number;
  readonly height: number;
}

export interface MapWindow extends Extent {
  /** [lon, lat] of the middle, in degrees. */
  readonly center: readonly [number, number];
  /** As MapLibre counts: the world is 512 pixels wide at 0. */
  readonly zoom: number;
}

const WORLD_PIXELS = 512;

/** [x, y] in pixels of the window, from its top left corner. */
export function projectTo({ center, zoom, width, height }: MapWindow, [lon, lat]: readonly [number, number]): [number, number] {
  const [x, y] = toWorld([lon, lat], zoom);
  const [centerX, centerY] = toWorld(center, zoom);
  return [x - centerX + width / 2, y - centerY + height / 2];
}

/** [lon, lat] in degrees, of a point in the pixels that `projectTo` gives. */
export function unprojectFrom({ center, zoom, width, height }: MapWindow, [x, y]: readonly [number, number]): [number, number] {
  const world = WORLD_PIXELS * 2 ** zoom;
  const [centerX, centerY] = toWorld(center, zoom);
  const [worldX, worldY] = [centerX + x - width / 2, centerY + y - height / 2];
  const latitude = Math.atan(Math.sinh(Math.PI * (1 - (2 * worldY) / world)));
  return [(worldX / world) * 360 - 180, (latitude * 180) / Math.PI];
}

export function windowBounds(center: readonly [number, number], zoom: number, extent: Extent): Bounds {
  const shown = { ...extent, center, zoom };
  const [west, north] = unprojectFrom(shown, [0, 0]);
  const [east, south] = unprojectFrom(shown, [extent.width, extent.height]);
  return [west, south, east, north];
}

function toWorld([lon, lat]: readonly [number, number], zoom: number): [number, number] {
  const world = WORLD_PIXELS * 2 ** zoom;
  const angle = (lat * Math.PI) / 180;
  return [((lon + 180) / 360) * world, ((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * world];
}
