/** What `data/search.json` holds, and what a search gives. */

export const SEARCH_GROUPS = ['places', 'parks', 'projects', 'themes', 'passages'] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

export interface SearchEntry {
  readonly group: Exclude<SearchGroup, 'passages'>;
  readonly id: string;
  /**
   * The name, then its aliases, each as units parted by blanks: a character with its syllable ("凤feng 山shan"), or a run of
   * Latin letters and figures as it stands ("s26"). Simplified characters, no tones.
   */
  readonly names: readonly string[];
  /** The English name in small letters. */
  readonly english: string;
  /** Town code and road number, in small letters. */
  readonly codes: readonly string[];
  /** Lower comes first among equals. */
  readonly weight: number;
}

export interface SearchData {
  /** Traditional and other variants, and at the same place in the other text the simplified character that stands for each. */
  readonly fold: { readonly from: string; readonly to: string };
  readonly entries: readonly SearchEntry[];
  /** The full-text index of English names and of the passages, as minisearch writes it. */
  readonly words: object;
}

/** How well a hit matches, best first. */
export const QUALITIES = ['exact', 'prefix', 'inside', 'words', 'forgiven'] as const;
export type Quality = (typeof QUALITIES)[number];

export interface SearchHit {
  readonly group: SearchGroup;
  readonly id: string;
  readonly quality: Quality;
  /** Words of a passage that were found, folded. */
  readonly terms?: readonly string[];
}
