/** How large the maps of a dossier are on paper, in pixels of CSS. */
import type { Extent } from '../paper/mapWindow.ts';
import { MILLIMETRES_PER_PIXEL, SHEET_SIZES, type SheetFormat } from '../paper/SheetFormat.ts';

/** Margins of the page at both sides; the style of the page has the same. */
const MARGINS_MILLIMETRES = 2 * 12;
const GAP_MILLIMETRES = 4;
/** Of the page's height. */
const MAP_SHARE = 0.31;
const CROP_SHARE = 0.2;
/** More side by side would be stamps. */
const MOST_IN_A_ROW = 3;

/** The map of one park, over the width of the page. */
export function mapExtent(format: SheetFormat): Extent {
  const { widthMillimetres, heightMillimetres } = SHEET_SIZES[format];
  return inPixels(widthMillimetres - MARGINS_MILLIMETRES, heightMillimetres * MAP_SHARE);
}

/** One of several maps on the page of the comparison, cut from the middle of the larger one. */
export function cropExtent(format: SheetFormat, count: number): Extent {
  const { widthMillimetres, heightMillimetres } = SHEET_SIZES[format];
  const isWide = widthMillimetres > heightMillimetres;
  const columns = isWide ? count : count > MOST_IN_A_ROW ? 2 : count;
  const rows = Math.ceil(count / columns);
  const width = (widthMillimetres - MARGINS_MILLIMETRES - (columns - 1) * GAP_MILLIMETRES) / columns;
  return inPixels(width, Math.min(heightMillimetres * MAP_SHARE, heightMillimetres * (rows > 1 ? CROP_SHARE * 0.9 : CROP_SHARE)));
}

function inPixels(widthMillimetres: number, heightMillimetres: number): Extent {
  return { width: Math.floor(widthMillimetres / MILLIMETRES_PER_PIXEL), height: Math.floor(heightMillimetres / MILLIMETRES_PER_PIXEL) };
}
