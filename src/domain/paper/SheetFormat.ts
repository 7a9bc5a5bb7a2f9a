/** The papers that a map is printed on, how they are turned, at which scales, and what may stand on them. */

export const SHEET_FORMATS = ['a4-portrait', 'a4-landscape', 'a3-portrait', 'a3-landscape'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export interface SheetSize {
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
}

/** ISO 216. */
export const SHEET_SIZES = {
  'a4-portrait': { widthMillimetres: 210, heightMillimetres: 297 },
  'a4-landscape': { widthMillimetres: 297, heightMillimetres: 210 },
  'a3-portrait': { widthMillimetres: 297, heightMillimetres: 420 },
  'a3-landscape': { widthMillimetres: 420, heightMillimetres: 297 },
} as const satisfies Record<SheetFormat, SheetSize>;

/** A pixel of CSS on paper. */
export const MILLIMETRES_PER_PIXEL = 25.4 / 96;

/** Denominators that a reader of maps knows, from a site to the whole Greater Bay. */
export const SCALES = [
  10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 60_000, 75_000, 100_000, 125_000, 150_000, 175_000, 200_000, 250_000,
  300_000, 350_000, 400_000, 500_000, 600_000, 750_000, 1_000_000,
] as const;

/** What may stand beside the map. */
export const SHEET_PARTS = ['legend', 'places'] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

export interface PrintChoice {
  readonly format: SheetFormat;
  /** Denominator of the scale; undefined for the one that suits the view. */
  readonly scale: number | undefined;
  /** Parts that are left out. */
  readonly without: readonly SheetPart[];
}

export const USUAL_PRINT: PrintChoice = { format: 'a4-portrait', scale: undefined, without: [] };
