/** Accuracy classes: how well a place is positioned, as a class and a radius in metres. */
import type { LocalText } from './LocalText.ts';

export type AccuracyClass =
  | 'surveyed'
  | 'site'
  | 'street'
  | 'village'
  | 'town'
  | 'corridor'
  | 'area'
  | 'unlocated';

/** How the position came about. `measured` rests on a published coordinate, `estimate` on words and neighbours. */
export type AccuracyMethod = 'measured' | 'estimate' | 'derived' | 'none';

export interface Accuracy {
  readonly class: AccuracyClass;
  /** Absent where there is no single radius: `unlocated`, and areas drawn from several parts. */
  readonly radiusMetres?: number;
  readonly method: AccuracyMethod;
  /** What the position rests on, in words: "据镇区位置推定". */
  readonly basis: LocalText;
  /** Publisher, title and date of each source. */
  readonly sources: readonly string[];
  /** ISO date on which a person last looked at this position; absent where none has. */
  readonly reviewedOn?: string;
  /** ISO date of the service's answer that no person has looked at yet. */
  readonly answeredOn?: string;
}

/** The worst radius that may still be drawn as a precise mark, in metres. */
export const PIN_LIMIT_METRES = 500;

/** Upper bound of the radius of each measured class, in metres, tightest first. */
export const CLASS_LIMIT_METRES = {
  surveyed: 50,
  site: 300,
  street: PIN_LIMIT_METRES,
  village: 1_500,
  town: 6_000,
} as const satisfies Partial<Record<AccuracyClass, number>>;

/** A class that has a limit. */
export type MeasuredClass = keyof typeof CLASS_LIMIT_METRES;

/** The tightest class whose limit holds the radius; `area` beyond the last limit. */
export function accuracyClassOf(radiusMetres: number): AccuracyClass {
  for (const [name, limitMetres] of Object.entries(CLASS_LIMIT_METRES)) {
    if (radiusMetres <= limitMetres) return name as AccuracyClass;
  }
  return 'area';
}
