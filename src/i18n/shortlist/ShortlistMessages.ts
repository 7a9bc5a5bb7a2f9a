/** Texts of the investor's shortlist: fetched with it. */
import type { CriterionGroup } from '../../domain/shortlist/Criterion.ts';
import type { MissingReason } from '../../domain/shortlist/Measure.ts';

export interface ShortlistMessages {
  readonly heading: string;
  readonly intro: string;
  /** What the figures are and are not. */
  readonly standing: string;
  readonly presets: string;
  readonly origin: {
    readonly heading: string;
    readonly about: string;
    readonly chosen: string;
    readonly place: string;
    readonly choose: string;
    readonly clear: string;
    readonly point: (position: string) => string;
  };
  readonly sites: {
    readonly heading: string;
    readonly about: string;
    readonly remove: (name: string) => string;
    readonly full: (most: string) => string;
    readonly layers: string;
    readonly layerCount: (count: string) => string;
  };
  /** The ways to set a point. */
  readonly point: {
    readonly onMap: string;
    readonly picking: string;
    readonly noMap: string;
    readonly middle: string;
    readonly enter: string;
    readonly set: string;
  };
  readonly musts: {
    readonly heading: string;
    readonly about: string;
    readonly add: string;
    readonly choose: string;
    readonly remove: (criterion: string) => string;
    readonly limitOf: (criterion: string) => string;
    readonly tally: (excluded: string, undecided: string) => string;
  };
  /** "不超过 15 公里" */
  readonly atMost: (value: string) => string;
  readonly atLeast: (value: string) => string;
  /** A step is quoted. */
  readonly atLeastStep: (step: string) => string;
  readonly weights: {
    readonly heading: string;
    readonly about: string;
    readonly reset: string;
    readonly group: Readonly<Record<CriterionGroup, string>>;
    /** What a screen reader says of a slider. */
    readonly valueText: (weight: string, share: string) => string;
    readonly ends: (worst: string, best: string) => string;
    readonly endBest: (best: string) => string;
    readonly unknownRule: string;
    readonly sources: string;
    readonly firstNow: string;
    readonly needsOrigin: string;
  };
  readonly ranked: {
    readonly heading: string;
    readonly count: (count: string) => string;
    readonly none: string;
    readonly about: string;
    readonly score: (range: string) => string;
    readonly scoreOf: (range: string, middle: string) => string;
    readonly known: (share: string) => string;
    readonly ranks: (range: string) => string;
    readonly topThree: (share: string) => string;
    readonly shaking: string;
    readonly own: string;
    readonly ask: (criteria: string) => string;
    readonly compare: string;
    readonly compareOf: (name: string) => string;
    readonly compareFull: (most: string) => string;
    readonly why: string;
    readonly whyOf: (name: string) => string;
    /** Of an own site nothing but its position is known. */
    readonly onlyPlace: string;
    readonly sheet: string;
    readonly sheetOf: (name: string) => string;
    readonly more: (count: string) => string;
    readonly first: (names: string, count: string) => string;
  };
  readonly why: {
    readonly caption: string;
    readonly criterion: string;
    readonly value: string;
    readonly points: string;
    readonly outOf: (most: string) => string;
    /** Stand before a place, and before words of the source. */
    readonly to: string;
    readonly stated: string;
    readonly total: string;
  };
  readonly missing: Readonly<Record<MissingReason, string>>;
  /** What little is known, and why it is no more. */
  readonly missingBut: (known: string, why: string) => string;
  readonly apart: {
    readonly heading: string;
    readonly about: (least: string) => string;
    readonly lacks: (criteria: string) => string;
    /** The position, without which so many criteria are unknown. */
    readonly position: (count: string) => string;
  };
  readonly excluded: {
    readonly heading: string;
    readonly failed: (criterion: string, value: string, limit: string) => string;
  };
  readonly actions: {
    readonly heading: string;
    readonly compare: (count: string) => string;
    readonly compareFew: (most: string) => string;
    readonly dossier: string;
    readonly save: string;
    readonly copyLink: string;
    readonly copied: string;
    /** Where something that is in no address counts too. */
    readonly copiedInPart: string;
    readonly notCopied: string;
  };
  readonly minutes: (value: string) => string;
  readonly squareKilometres: (value: string) => string;
  /** With the same in mu or hectares beside it. */
  readonly squareKilometresOf: (value: string, other: string) => string;
  readonly percent: (value: string) => string;
  readonly count: (count: string) => string;
  /** How the stated industries stand to the chosen chain. */
  readonly match: Readonly<Record<'none' | 'related' | 'core', string>>;
}
