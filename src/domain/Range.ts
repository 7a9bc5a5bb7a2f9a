/** What is known of a number: all values from one end to the other, both included. */
export interface Range {
  readonly from: number;
  /** Never below `from`; Infinity where only a lower bound is known. */
  readonly to: number;
}
