/** How precisely a place is placed, in one sentence: fetched with the first place that is opened. */

export interface AccuracyMessages {
  readonly accuracyOf: (radius: string, basis: string) => string;
  readonly corridorAccuracyOf: (radius: string, basis: string) => string;
  readonly lineAccuracyOf: (radius: string, basis: string) => string;
  readonly outlineAccuracyOf: (radius: string, basis: string) => string;
  readonly areaAccuracyOf: (basis: string) => string;
  readonly unlocatedBecause: (reason: string) => string;
}
