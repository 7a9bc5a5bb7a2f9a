/** The one scale at which all candidates are drawn, so that their maps can be laid side by side. */
import type { DistanceOrigin } from '../distance.ts';
import type { Extent } from '../paper/mapWindow.ts';
import { MILLIMETRES_PER_PIXEL, SCALES } from '../paper/SheetFormat.ts';

/** Room around the largest disc. */
const MARGIN = 1.15;
/** Closer by, the nearest exit is rarely in sight. */
const LARGEST = 200_000;

/** Denominator: the largest round scale at which each disc has room within the extent, in pixels of CSS on paper. */
export function commonScale(discs: readonly DistanceOrigin[], { width, height }: Extent): number {
  const across = 2 * MARGIN * Math.max(0, ...discs.map(({ radiusMetres }) => radiusMetres));
  const roomMillimetres = Math.min(width, height) * MILLIMETRES_PER_PIXEL;
  const fits = SCALES.find((scale) => scale >= LARGEST && (across * 1_000) / scale <= roomMillimetres);
  return fits ?? SCALES[SCALES.length - 1] ?? LARGEST;
}
