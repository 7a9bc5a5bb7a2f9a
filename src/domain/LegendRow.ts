/** One row of the legend: what a mark looks like, taken from the table that draws it. */
import type { MeasuredClass } from './accuracy.ts';

export type LegendKey = 'town' | 'pin' | 'soft' | 'host' | 'area' | 'corridor' | 'zone' | 'context';

export interface LegendRow {
  readonly key: LegendKey;
  /** Accuracy classes of the places that bear it, tightest first; none where a single radius says nothing. */
  readonly classes: readonly MeasuredClass[];
  readonly swatch: {
    readonly shape: 'disc' | 'circle' | 'band' | 'outline' | 'text';
    /** CSS colours. */
    readonly fill: string;
    readonly stroke: string;
    readonly dashed: boolean;
    readonly hatched: boolean;
  };
}
