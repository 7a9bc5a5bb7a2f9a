/** Scales of a printed map: the round one that suits, and the zoom at which a map of the screen has them on paper. */
import type { Bounds } from '../bounds.ts';
import { metresPerPixel } from '../scaleBar.ts';
import { windowBounds, type Extent } from './mapWindow.ts';
import { MILLIMETRES_PER_PIXEL, SCALES } from './SheetFormat.ts';

/** Zoom, as MapLibre counts, of a map whose pixels are pixels of CSS on paper; the scale holds at this latitude, in degrees. */
export function zoomOfScale(denominator: number, latitude: number): number {
  return Math.log2(metresPerPixel(latitude, 0) / ((denominator * MILLIMETRES_PER_PIXEL) / 1_000));
}

export function scaleOfZoom(zoom: number, latitude: number): number {
  return (metresPerPixel(latitude, zoom) * 1_000) / MILLIMETRES_PER_PIXEL;
}

/** The largest round scale at which all of the bounds lies within a window of that size round their middle; else the smallest there is. */
export function fittingScale(bounds: Bounds, extent: Extent): number {
  const center: [number, number] = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
  const fits = SCALES.find((scale) => {
    const [west, south, east, north] = windowBounds(center, zoomOfScale(scale, center[1]), extent);
    return west <= bounds[0] && south <= bounds[1] && east >= bounds[2] && north >= bounds[3];
  });
  return fits ?? SCALES[SCALES.length - 1] ?? 0;
}
