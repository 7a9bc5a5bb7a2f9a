/** What a reader chose of the shortlist: all of it stands in the address, so that the same link gives the same order. */
import type { LonLat } from '../distance.ts';

/** Candidates for which the criterion is surely worse than the limit are left out. */
export interface Must {
  readonly criterion: string;
  /** In the criterion's unit; as good as this or better. */
  readonly limit: number;
}

export interface ShortlistChoice {
  /** Id of the preset as the address states it; undefined for the first. */
  readonly preset: string | undefined;
  /** Criterion → weight, 0 to 100, where it differs from the preset's. */
  readonly weights: Readonly<Record<string, number>>;
  readonly musts: readonly Must[];
  /** Ids of candidates that are compared side by side. */
  readonly compared: readonly string[];
  /** The reader's own sites, in the order in which they were added: "site-1" is the first. */
  readonly sites: readonly LonLat[];
}

export const NO_SHORTLIST: ShortlistChoice = { preset: undefined, weights: {}, musts: [], compared: [], sites: [] };

/** Features of the reader's own layers bear ids that begin so: no address tells them. */
export const IMPORTED_PREFIX = 'own-';

export function isImported(candidate: string): boolean {
  return candidate.startsWith(IMPORTED_PREFIX);
}

/** As an address holds a limit. */
export const LIMIT = { most: 999_999, decimals: 4 } as const;

export const MOST_WEIGHT = 100;
export const MOST_COMPARED = 4;
export const MOST_SITES = 6;
