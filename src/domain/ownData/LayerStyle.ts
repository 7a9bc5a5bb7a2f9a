/** How a reader's layer looks: one colour, or one for each value or range of a column. */

/** From so few to so many ranges a column of numbers is told apart by. */
export const RANGE_COUNTS = [3, 4, 5, 6, 7] as const;
export type RangeCount = (typeof RANGE_COUNTS)[number];

/** Ranges that hold as many features each, or that are as wide each. */
export const RANGE_METHODS = ['quantiles', 'equal'] as const;
export type RangeMethod = (typeof RANGE_METHODS)[number];

export type StyleBy =
  | { readonly kind: 'single' }
  /** Index of a column of texts. */
  | { readonly kind: 'values'; readonly column: number }
  /** Index of a column of numbers. */
  | { readonly kind: 'ranges'; readonly column: number; readonly count: RangeCount; readonly method: RangeMethod };

export const RADII_PIXELS = [2, 3, 5, 8] as const;

export interface LayerStyle {
  /** Index in the colours of own layers; counts where one colour is for all. */
  readonly colour: number;
  readonly by: StyleBy;
  /** Classes that are not shown, by index. */
  readonly hidden: readonly number[];
  /** Of points. */
  readonly radiusPixels: (typeof RADII_PIXELS)[number];
  /** Index of the column whose text stands beside the features; undefined for no names. */
  readonly label: number | undefined;
  readonly isVisible: boolean;
}

/** More features than these would hide each other and the map with points of the usual size. */
const CROWDS = { many: 2_000, masses: 20_000 } as const;

export function usualStyle(colour: number, count: number): LayerStyle {
  const radiusPixels = count > CROWDS.masses ? 2 : count > CROWDS.many ? 3 : 5;
  return { colour, by: { kind: 'single' }, hidden: [], radiusPixels, label: undefined, isVisible: true };
}
