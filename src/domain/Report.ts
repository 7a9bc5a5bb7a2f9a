/** The report as digested in our own words: passages, their links to places, and their figures. */
import type { Language, LocalText } from './LocalText.ts';
import type { Unit } from './vocabulary.ts';

/** A run of text, or a run that links to a place. */
export interface TextSegment {
  readonly text: string;
  readonly place?: string;
}

export type Comparator = 'exactly' | 'at-least' | 'over';

export interface Target {
  readonly id: string;
  /** What is counted: "引进深圳项目计划总投资". */
  readonly label: LocalText;
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: Unit;
  /** Year by which the report wants it; absent where the report states none. */
  readonly year?: number;
  /** Places the figure is about; empty for the whole district. */
  readonly places: readonly string[];
  readonly passage: string;
}

export interface Passage {
  /** "2024/3/2": report, chapter, order. */
  readonly id: string;
  readonly chapter: number;
  readonly order: number;
  readonly theme: string;
  readonly text: Readonly<Record<Language, readonly TextSegment[]>>;
}

export interface Chapter {
  readonly number: number;
  readonly theme: string;
  readonly title: LocalText;
  /** `partial` while only some of its passages are digested. */
  readonly coverage: 'complete' | 'partial' | 'none';
}

/** The digest as the page holds it. */
export interface ReportTexts {
  readonly passages: ReadonlyMap<string, Passage>;
  readonly targets: readonly Target[];
}
