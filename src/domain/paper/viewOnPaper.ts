/** The part of the world that a sheet shows: the view of the screen at a round scale, within what the map may show at all. */
import { centreOf, type Bounds } from '../bounds.ts';
import type { Camera } from '../cameraOf.ts';
import { fittingScale, zoomOfScale } from './mapScale.ts';
import { windowBounds, type Extent, type MapWindow } from './mapWindow.ts';

export interface PaperView {
  readonly window: MapWindow;
  /** Denominator of the scale, true at the middle of the map. */
  readonly scale: number;
}

export interface PaperViewOptions {
  /** Room for the map in pixels of CSS on paper. */
  readonly extent: Extent;
  readonly camera: Pick<Camera, 'center' | 'zoom'> | undefined;
  /** What is shown where there is no camera. */
  readonly home: Bounds;
  /** What the map may show at all. */
  readonly frame: Bounds;
  /** Denominator that was chosen; undefined for the largest round one that shows the view. */
  readonly scale: number | undefined;
}

/** The part of a screen that a reader has in view, whatever the screen: a large sheet shows as much, at a larger scale. */
const SCREEN: Extent = { width: 880, height: 800 };
/** Each leaves a few per cent of what the one before left. */
const ROUNDS = 4;

export function viewOnPaper({ extent, camera, home, frame, scale }: PaperViewOptions): PaperView {
  const wanted = camera === undefined ? home : windowBounds(camera.center, camera.zoom, SCREEN);
  const center = camera?.center ?? centreOf(home);
  const chosen = scale ?? fittingScale(wanted, extent);
  let middle: [number, number] = [...center];
  // Farther north the same scale shows more degrees, so that a middle which has moved may have to move a little more.
  for (let round = 0; round < ROUNDS; round += 1) middle = keptWithin(middle, windowBounds(middle, zoomOfScale(chosen, middle[1]), extent), frame);
  return { window: { ...extent, center: middle, zoom: zoomOfScale(chosen, middle[1]) }, scale: chosen };
}

/** The middle moved so that the window shows nothing beyond the frame; the middle of the frame where the window is the larger one. */
function keptWithin(center: readonly [number, number], [west, south, east, north]: Bounds, frame: Bounds): [number, number] {
  return [center[0] + shift(west, east, frame[0], frame[2]), center[1] + shift(south, north, frame[1], frame[3])];
}

/** How far the span from `low` to `high` has to move to lie between `least` and `most`. */
function shift(low: number, high: number, least: number, most: number): number {
  if (high - low >= most - least) return (least + most) / 2 - (low + high) / 2;
  return Math.max(least - low, 0) + Math.min(most - high, 0);
}
