/** The report as digested in our own words: passages, the places they name, what they promise, and what came of it. */
import type { Language, LocalText } from './LocalText.ts';
import type { OriginalSentence } from './Original.ts';
import type { Grade } from './PlanningFeature.ts';
import type { Unit } from './vocabulary.ts';

/** The list of livelihood projects that the report prints after its ten chapters. */
export const LIST = 'list';

/** A chapter by the report's own number, or the list. */
export type ChapterKey = number | typeof LIST;

export interface Chapter {
  readonly key: ChapterKey;
  readonly theme: string;
  readonly title: LocalText;
  /** What the print itself lacks; absent where it is whole. */
  readonly printedInPart?: LocalText;
}

/** A run of text, or a run that links to a place. */
export interface TextSegment {
  readonly text: string;
  readonly place?: string;
}

export interface Passage {
  /** "2024/3/2": report, chapter, order. */
  readonly id: string;
  readonly chapter: ChapterKey;
  readonly order: number;
  readonly theme: string;
  readonly text: Readonly<Record<Language, readonly TextSegment[]>>;
}

/** The year of the report that holds the passage: "2024" of "2024/3/2". */
export function yearOf(passage: string): string {
  return passage.slice(0, passage.indexOf('/'));
}

export const COMPARATORS = ['exactly', 'at-least', 'over'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export interface Figure {
  /** What this figure counts, where there are several. */
  readonly label?: LocalText;
  readonly comparator: Comparator;
  readonly value: number;
  /** Upper end of a range that starts at `value`. */
  readonly upTo?: number;
  readonly unit: Unit;
}

interface Quantity {
  readonly id: string;
  /** What is promised or counted: "引进深圳项目的总投资". */
  readonly label: LocalText;
  /** None where something is named, dated or awarded and not counted. */
  readonly figures: readonly Figure[];
  /** Year that the report states; absent where it states none. */
  readonly year?: number;
  /** Places it is about; empty for the whole district. */
  readonly places: readonly string[];
  readonly passage: string;
}

/** A target or promise of the report, with what is known of its outcome. */
export interface Target extends Quantity {
  readonly kind: 'target';
  /** Day by which the report wants it, where it states one. */
  readonly due?: string;
  /** Id of the target of the report before that this one takes up; absent where it bears its id, or takes up none. */
  readonly continues?: string;
  readonly outcome: Outcome;
}

/** What the report states as reached or present. */
export interface Result extends Quantity {
  readonly kind: 'result';
}

/** A target that is not promised alike in the report before and the one in force, as it stood and as it stands. */
export type TargetChange =
  | { readonly change: 'added'; readonly after: Target }
  | { readonly change: 'advanced' | 'changed'; readonly before: Target; readonly after: Target }
  | { readonly change: 'dropped'; readonly before: Target };

/** `not-found` means that no published statement was found: unknown, not failed. */
export const VERDICTS = ['done', 'late', 'changed', 'not-found'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** `figure`: a later figure of another scope. `status`: a later status of the place. `background`: earlier or related facts. */
export const BESIDE_KINDS = ['figure', 'status', 'background'] as const;
export type BesideKind = (typeof BESIDE_KINDS)[number];

/** A statement that settles nothing, shown beside the target without a verdict. */
export interface Beside {
  readonly kind: BesideKind;
  readonly text: LocalText;
  /** Why it settles nothing. */
  readonly note?: LocalText;
  readonly asOf: string;
  readonly grade: Grade;
  readonly source: string;
}

export interface Outcome {
  readonly verdict: Verdict;
  readonly on?: string;
  readonly grade?: Grade;
  readonly source?: string;
  readonly note?: LocalText;
  readonly beside: readonly Beside[];
  readonly reviewedOn: string;
}

export const CONFIDENCES = ['certain', 'probable'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const RESOLUTIONS = ['located', 'coarse', 'outside', 'unlocated', 'not-a-place'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** One entry of the ledger: a name as it stands in print, and what it stands for. */
export interface Mention {
  readonly passage: string;
  readonly chapter: ChapterKey;
  readonly asPrinted: string;
  readonly readAs: string;
  /** How sure the reading is; present where it differs from the print. */
  readonly confidence?: Confidence;
  readonly resolution: Resolution;
  /** Id of the place; absent where the name is not a place of this map. */
  readonly feature?: string;
  /** Why the name is not a place of this map. */
  readonly reason?: LocalText;
  /** In English, what the name of no place means. */
  readonly meaning?: string;
  readonly note?: LocalText;
}

/** The digest as the page holds it. */
export interface ReportTexts {
  /** In the report's order; those of the report before come last. */
  readonly passages: ReadonlyMap<string, Passage>;
  /** Of the report in force. */
  readonly targets: readonly Target[];
  /** Of the report before it; none where there is one report alone. */
  readonly previousTargets: readonly Target[];
  /** Of both. */
  readonly results: readonly Result[];
  readonly changes: readonly TargetChange[];
  /** Passage → the report's own sentences; empty where no original is at hand. */
  readonly originals: ReadonlyMap<string, readonly OriginalSentence[]>;
}
