/** What parks are compared by: one record of `seeds/criteria.json`, and the presets that weigh them. */
import type { LocalText } from '../LocalText.ts';

/** Each is a pure function of a candidate: see `MEASURES`. */
export const MEASURE_NAMES = ['nearest', 'driveTime', 'originTime', 'plannedArea', 'industries', 'themes', 'targets', 'outcomes', 'status', 'accuracy'] as const;
export type MeasureName = (typeof MEASURE_NAMES)[number];

export const CRITERION_UNITS = ['km', 'min', 'km2', 'share', 'count', 'step'] as const;
export type CriterionUnit = (typeof CRITERION_UNITS)[number];

export const CRITERION_GROUPS = ['access', 'park', 'report'] as const;
export type CriterionGroup = (typeof CRITERION_GROUPS)[number];

export interface Criterion {
  /** A slug; it stands in addresses. */
  readonly id: string;
  readonly name: LocalText;
  /** What exactly is measured, from what to what. */
  readonly about: LocalText;
  /** What it means for a park where nothing is known. The rule itself is one for all: the whole range counts, never zero. */
  readonly missing: LocalText;
  readonly group: CriterionGroup;
  readonly measure: MeasureName;
  readonly unit: CriterionUnit;
  readonly better: 'less' | 'more';
  /** In the unit: the value that scores nothing, and the one that scores fully. What lies beyond scores no more. */
  readonly worst: number;
  readonly best: number;
  /** Why these two ends: our own setting, open to argument. */
  readonly scaleBasis: LocalText;
  /** Ids of places that it is measured to; of several, the nearest. */
  readonly places: readonly string[];
  /** Publisher, title and date of what the ends or the measure rest on. */
  readonly sources: readonly string[];
}

/** The words by which stated industries are told to belong to a chain, in simplified Chinese. */
export interface Chain {
  /** Any of them: the park states this very chain. */
  readonly core: readonly string[];
  /** Any of them: it states something that the chain buys from or sells to. */
  readonly related: readonly string[];
}

export interface Preset {
  readonly id: string;
  readonly name: LocalText;
  readonly about: LocalText;
  readonly chain: Chain;
  /** Themes of the report that matter to it. */
  readonly themes: readonly string[];
  /** Criterion → weight, 0 to 100; those not named weigh nothing. */
  readonly weights: Readonly<Record<string, number>>;
}

/** `data/criteria.json` */
export interface CriteriaData {
  readonly criteria: readonly Criterion[];
  /** The first is taken where none is chosen. */
  readonly presets: readonly Preset[];
}
