/** Texts of the statistics: fetched with them. */
import type { StatFacet } from '../../domain/statistics/statGroup.ts';

export interface StatsMessages {
  readonly close: string;
  readonly of: string;
  readonly ofPlaces: (words: string, count: string) => string;
  /** Says what each group counts. */
  readonly intro: string;
  /** "全部 131 = 现状 38 + …" */
  readonly phases: (sum: Readonly<Record<'all' | 'existing' | 'planned' | 'unknown' | 'twice' | 'stateless', string>>) => string;
  readonly group: Readonly<Record<StatFacet, string>>;
  readonly note: Partial<Readonly<Record<StatFacet, string>>>;
  /** What bears none of the options of a group. */
  readonly without: Readonly<Record<StatFacet, string>>;
  readonly base: (count: string) => string;
  readonly areas: string;
  readonly areasIntro: string;
  readonly areaKnown: (known: string, all: string) => string;
  readonly areaPartly: (count: string) => string;
  readonly areaUnknown: (count: string) => string;
  readonly areaHeld: (count: string) => string;
  readonly areaBasis: (dates: string, grades: string) => string;
  readonly areaNone: string;
  readonly wholeResult: string;
  readonly chapters: string;
  readonly chaptersIntro: string;
  readonly chaptersByChange: string;
  readonly promises: (count: string) => string;
  readonly done: (count: string) => string;
  readonly late: (count: string) => string;
  readonly changed: (count: string) => string;
  readonly notFound: (count: string, later: string) => string;
  readonly openChapter: (chapter: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly saved: (file: string) => string;
  readonly columns: readonly [group: string, item: string, count: string, share: string, note: string];
  readonly column: string;
  readonly empty: string;
  readonly others: (count: string) => string;
  readonly interval: (from: string, to: string) => string;
  readonly rows: (shown: string, all: string) => string;
  readonly layerNote: string;
}
