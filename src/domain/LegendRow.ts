/** One row of the legend: what a mark looks like, taken from the table that draws it. */
import type { MeasuredClass } from './accuracy.ts';

export type LegendKey = 'town' | 'pin' | 'soft' | 'host' | 'outline' | 'rough-outline' | 'area' | 'line' | 'corridor' | 'zone' | 'town-outline' | 'context';

export interface LegendRow {
  readonly key: LegendKey;
  /** Accuracy classes of the places that bear it, tightest first; none where a single radius says nothing. */
  readonly classes: readonly MeasuredClass[];
  readonly swatch: {
    readonly shape: 'disc' | 'circle' | 'band' | 'line' | 'border' | 'outline' | 'text';
    /** CSS colours. */
    readonly fill: string;
    readonly stroke: string;
    readonly dashed: boolean;
    readonly hatched: boolean;
  };
}
