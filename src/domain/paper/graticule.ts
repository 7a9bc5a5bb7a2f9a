/** Meridians and parallels of a map's frame: round minutes or seconds, as far apart as the map has room for. */
import type { MapWindow } from './mapWindow.ts';
import { projectTo, windowBounds } from './mapWindow.ts';

export interface GraticuleLine {
  /** Whole seconds of arc, counted from Greenwich or the equator; negative to the west and south. */
  readonly seconds: number;
  /** Pixels from the left edge of a meridian, from the top edge of a parallel. */
  readonly at: number;
}

export interface Graticule {
  readonly stepSeconds: number;
  readonly meridians: readonly GraticuleLine[];
  readonly parallels: readonly GraticuleLine[];
}

const MINUTE = 60;
const DEGREE = 3_600;
const STEPS_SECONDS = [10, 20, 30, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 20 * MINUTE, 30 * MINUTE, DEGREE, 2 * DEGREE, 5 * DEGREE];
const COARSEST_SECONDS = 10 * DEGREE;

/** One step for both, the smallest whose meridians are at least `leastPixels` apart. */
export function graticuleOf(map: MapWindow, leastPixels: number): Graticule {
  const [west, south, east, north] = windowBounds(map.center, map.zoom, map);
  const pixelsPerSecond = map.width / ((east - west) * DEGREE);
  const stepSeconds = STEPS_SECONDS.find((step) => step * pixelsPerSecond >= leastPixels) ?? COARSEST_SECONDS;
  const [lon, lat] = map.center;
  return {
    stepSeconds,
    meridians: multiplesWithin(west, east, stepSeconds).map((seconds) => ({ seconds, at: projectTo(map, [seconds / DEGREE, lat])[0] })),
    parallels: multiplesWithin(south, north, stepSeconds).map((seconds) => ({ seconds, at: projectTo(map, [lon, seconds / DEGREE])[1] })),
  };
}

/** Multiples of the step between two numbers of degrees, in seconds. */
function multiplesWithin(from: number, to: number, stepSeconds: number): number[] {
  const first = Math.ceil((from * DEGREE) / stepSeconds);
  const last = Math.floor((to * DEGREE) / stepSeconds);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * stepSeconds || 0);
}
