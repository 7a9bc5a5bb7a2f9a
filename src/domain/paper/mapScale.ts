/** Scales of a printed map: round ones, and the zoom at which a map of the screen has them on paper. */
import type { Bounds } from '../bounds.ts';
import { metresPerPixel } from '../scaleBar.ts';
import { windowBounds, type Extent } from './mapWindow.ts';
import { MILLIMETRES_PER_PIXEL } from './SheetFormat.ts';

/** Denominators that a reader of maps knows, from a site to the whole Greater Bay. */
export const SCALES = [
  10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 60_000, 75_000, 100_000, 125_000, 150_000, 175_000, 200_000, 250_000,
  300_000, 400_000, 500_000, 600_000, 750_000, 1_000_000,
] as const;

/** Zoom, as MapLibre counts, of a map whose pixels are pixels of CSS on paper; the scale holds at this latitude, in degrees. */
export function zoomOfScale(denominator: number, latitude: number): number {
  return Math.log2(metresPerPixel(latitude, 0) / ((denominator * MILLIMETRES_PER_PIXEL) / 1_000));
}

export function scaleOfZoom(zoom: number, latitude: number): number {
  return (metresPerPixel(latitude, zoom) * 1_000) / MILLIMETRES_PER_PIXEL;
}

/** The round scale nearest to that of a zoom. */
export function nearestScale(zoom: number, latitude: number): number {
  const wanted = Math.log(scaleOfZoom(zoom, latitude));
  const off = (scale: number) => Math.abs(Math.log(scale) - wanted);
  return SCALES.reduce((best, scale) => (off(scale) < off(best) ? scale : best));
}

/** The largest round scale at which all of the bounds lies within a window of that size round their middle; else the smallest there is. */
export function fittingScale(bounds: Bounds, extent: Extent): number {
  const center: [number, number] = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
  const fits = SCALES.find((scale) => {
    const window = windowBounds(center, zoomOfScale(scale, center[1]), extent);
    return window[0] <= bounds[0] && window[1] <= bounds[1] && window[2] >= bounds[2] && window[3] >= bounds[3];
  });
  return fits ?? SCALES[SCALES.length - 1] ?? 0;
}
