/** One row of the legend: what a mark looks like, taken from the table that draws it. */
export type LegendKey = 'town' | 'pin' | 'soft' | 'host' | 'area' | 'corridor' | 'zone' | 'context';

export interface LegendRow {
  readonly key: LegendKey;
  readonly swatch: {
    readonly shape: 'disc' | 'circle' | 'band' | 'outline' | 'text';
    /** CSS colours. */
    readonly fill: string;
    readonly stroke: string;
    readonly dashed: boolean;
    readonly hatched: boolean;
  };
}
