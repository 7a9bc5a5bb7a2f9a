/** What one criterion finds of one candidate: a range of values in its unit, what it rests on, or why nothing is known. */
import type { Grade } from '../PlanningFeature.ts';
import type { Range } from '../Range.ts';

export const MISSING_REASONS = ['no-position', 'no-fact', 'part-only', 'no-target', 'not-settled', 'own-site', 'no-road', 'no-origin'] as const;
/**
 * `part-only`: only a part's area is stated, so that the whole is no smaller. `not-settled`: of some of its targets no
 * outcome was found. `no-road`: no road of the graph leads there. `no-origin`: nothing was chosen to measure from.
 */
export type MissingReason = (typeof MISSING_REASONS)[number];

interface Basis {
  /** Ids of the places that it was measured to, the nearest first. */
  readonly places: readonly string[];
  /** Ids of the report's passages. */
  readonly passages: readonly string[];
  /** Publisher, title and date. */
  readonly sources: readonly string[];
  readonly asOf?: string;
  /** The weakest of its sources. */
  readonly grade?: Grade;
  /** Words of the chain that the stated industries hold, or states of the status. */
  readonly words: readonly string[];
}

export type Measure =
  | (Basis & { readonly isKnown: true; readonly range: Range })
  /** A range where something is known all the same, as a lower bound; undefined for nothing. */
  | (Basis & { readonly isKnown: false; readonly why: MissingReason; readonly range: Range | undefined });

const NO_BASIS: Basis = { places: [], passages: [], sources: [], words: [] };

export function missing(why: MissingReason, range?: Range, basis: Partial<Basis> = {}): Measure {
  return { ...NO_BASIS, ...basis, isKnown: false, why, range };
}

export function known(range: Range, basis: Partial<Basis> = {}): Measure {
  return { ...NO_BASIS, ...basis, isKnown: true, range };
}
