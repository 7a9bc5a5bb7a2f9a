/** One row of the legend: what a mark looks like, taken from the table that draws it. */
import type { MeasuredClass } from './accuracy.ts';
import type { PlaceMark } from './placeMark.ts';

/** Outlines of towns are no mark of a place: they are drawn for orientation, whatever the filter. */
export type LegendKey = PlaceMark | 'town-outline';

export interface LegendRow {
  readonly key: LegendKey;
  /** Accuracy classes of the places that bear it, tightest first; none where a single radius says nothing. */
  readonly classes: readonly MeasuredClass[];
  /** Places that bear it. */
  readonly count: number;
  readonly swatch: {
    readonly shape: 'disc' | 'circle' | 'soft' | 'band' | 'line' | 'border' | 'outline' | 'text';
    /** CSS colours. */
    readonly fill: string;
    readonly stroke: string;
    readonly dashed: boolean;
    readonly hatched: boolean;
  };
}

/** A disc that fades outwards is drawn as so many, one on the other, each at this share of its strength. */
export const SOFT_SWATCH = { radii: [8, 6.4, 4.8, 3.2], share: 0.42 } as const;

/** Lines of the base map that are no places. */
export type BaseLine = 'district' | 'expressway' | 'railway';

export interface BaseLineRow {
  readonly key: BaseLine;
  readonly swatch: Omit<LegendRow['swatch'], 'shape'> & { readonly shape: 'border' | 'line' | 'rail' };
}
