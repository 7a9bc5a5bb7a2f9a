/** The shortlist as it is shown: candidates in their order with what it rests on. */
import type { Candidate } from './Candidate.ts';
import type { Criterion } from './Criterion.ts';
import type { Measure } from './Measure.ts';
import type { Range } from '../Range.ts';
import type { Must } from './ShortlistChoice.ts';

/** A criterion as it counts for one candidate. */
export interface CriterionLine {
  readonly criterion: Criterion;
  /** Share of all weights, 0 to 1; all shares together are 1. */
  readonly weight: number;
  readonly measure: Measure;
  /** 0 to 1 on the criterion's scale; the whole of it where nothing is known. */
  readonly share: Range;
  /** `weight` × `share`: what it adds to the score. */
  readonly points: Range;
}

export interface RankedCandidate {
  readonly candidate: Candidate;
  /** From 1; equal middles share a rank. Undefined for those that are listed apart. */
  readonly rank: number | undefined;
  /** 0 to 1. */
  readonly score: Range;
  /** Middle of the score: what the order goes by. */
  readonly middle: number;
  /** Share of the weights whose criteria are known, 0 to 1. */
  readonly knownShare: number;
  /** Must-haves of which it cannot be told whether they are met. */
  readonly undecided: readonly Must[];
}

export interface ExcludedCandidate {
  readonly candidate: Candidate;
  /** Must-haves that are surely not met, never empty. */
  readonly failed: readonly { readonly must: Must; readonly measure: Measure }[];
}

export interface Ranking {
  readonly ranked: readonly RankedCandidate[];
  /** Of which too little is known to be ranked, best known first. */
  readonly unrankable: readonly RankedCandidate[];
  readonly excluded: readonly ExcludedCandidate[];
  /** Those that weigh something, in the order of the data. */
  readonly criteria: readonly { readonly criterion: Criterion; readonly weight: number }[];
}

/** Below this share of known weights a candidate is not ranked. */
export const LEAST_KNOWN_SHARE = 0.6;

/** How firmly a candidate holds its rank when weights and positions are shaken. */
export interface Firmness {
  /** Ranks that hold nine of ten draws, and the middle one. */
  readonly from: number;
  readonly middle: number;
  readonly to: number;
  /** Share of the draws in which it is among the first three. */
  readonly topThree: number;
}
