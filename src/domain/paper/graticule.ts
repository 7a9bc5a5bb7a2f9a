/** Meridians and parallels of a map's frame: whole minutes, as far apart as the map has room for. */
import type { MapWindow } from './mapWindow.ts';
import { projectTo, windowBounds } from './mapWindow.ts';

export interface GraticuleLine {
  /** Whole minutes of arc, counted from Greenwich or the equator; negative to the west and south. */
  readonly minutes: number;
  /** Pixels from the left edge of a meridian, from the top edge of a parallel. */
  readonly at: number;
}

export interface Graticule {
  readonly stepMinutes: number;
  readonly meridians: readonly GraticuleLine[];
  readonly parallels: readonly GraticuleLine[];
}

const STEPS_MINUTES = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300];

/** One step for both, the smallest whose meridians are at least `leastPixels` apart. */
export function graticuleOf(window: MapWindow, leastPixels: number): Graticule {
  const [west, south, east, north] = windowBounds(window.center, window.zoom, window);
  const pixelsPerMinute = window.width / ((east - west) * 60);
  const stepMinutes = STEPS_MINUTES.find((step) => step * pixelsPerMinute >= leastPixels) ?? 600;
  const [lon, lat] = window.center;
  return {
    stepMinutes,
    meridians: multiplesWithin(west, east, stepMinutes).map((minutes) => ({ minutes, at: projectTo(window, [minutes / 60, lat])[0] })),
    parallels: multiplesWithin(south, north, stepMinutes).map((minutes) => ({ minutes, at: projectTo(window, [lon, minutes / 60])[1] })),
  };
}

/** Multiples of the step between two numbers of degrees, in minutes. */
function multiplesWithin(from: number, to: number, stepMinutes: number): number[] {
  const first = Math.ceil((from * 60) / stepMinutes);
  const last = Math.floor((to * 60) / stepMinutes);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * stepMinutes || 0);
}
