/** How the names on a sheet are set, and which find their room first. */
import type { LabelRole } from './labelFeatures.ts';
import type { MapPalette } from './palette.ts';

/** Routes and rivers are named along their lines. */
export type SheetRole = LabelRole | 'route' | 'river' | 'context-route';

export interface SheetType {
  /** Pixels of CSS on paper: 10 are 7.5 points. */
  readonly sizePixels: number;
  readonly weight: number;
  /** Lower finds its room first. */
  readonly order: number;
  /** From the colour that the name has on the screen. */
  readonly colour: (own: string, palette: MapPalette) => string;
}

/** 6.6 points: nothing on paper is set smaller. */
export const LEAST_PIXELS = 8.8;

const own = (colour: string) => colour;
const ink = (_own: string, palette: MapPalette) => palette.ink;
const soft = (_own: string, palette: MapPalette) => palette.softInk;

export const SHEET_TYPE = {
  selected: { sizePixels: 12.5, weight: 700, order: 0, colour: ink },
  town: { sizePixels: 13, weight: 600, order: 1, colour: ink },
  route: { sizePixels: 10.5, weight: 500, order: 2, colour: own },
  river: { sizePixels: 10.5, weight: 400, order: 3, colour: own },
  place: { sizePixels: 9.6, weight: 500, order: 4, colour: own },
  zone: { sizePixels: 11, weight: 400, order: 5, colour: own },
  anchor: { sizePixels: 11.5, weight: 400, order: 6, colour: soft },
  context: { sizePixels: LEAST_PIXELS, weight: 400, order: 7, colour: soft },
  'context-route': { sizePixels: LEAST_PIXELS, weight: 400, order: 8, colour: own },
} as const satisfies Record<SheetRole, SheetType>;
