/** A park's sheet in words: sections of rows, the same on the screen and on paper. */
import type { OutcomeClass } from '../../domain/outcomeClass.ts';
import type { Grade } from '../../domain/PlanningFeature.ts';
import type { SectionId } from '../../i18n/dossier/DossierMessages.ts';

export interface SheetSource {
  readonly asOf: string;
  readonly grade: Grade;
  readonly source: string;
}

export interface SheetText {
  readonly text: string;
  readonly isInferred?: boolean;
  readonly note?: string;
  readonly source?: SheetSource;
}

export interface SheetRow {
  readonly term: string;
  /** One at least; several are several statements of one thing. */
  readonly texts: readonly SheetText[];
  /** True where nothing is known. */
  readonly isUnknown?: boolean;
  readonly isInferred?: boolean;
  /** The texts disagree and stand side by side. */
  readonly isConflict?: boolean;
  /** The passage of the report that says so. */
  readonly passage?: string;
  /** What came of a target. */
  readonly outcome?: { readonly class: OutcomeClass; readonly word: string };
}

export interface SheetSection {
  readonly id: SectionId;
  readonly heading: string;
  readonly intro?: string;
  readonly rows: readonly SheetRow[];
  /** What is said where there are no rows. */
  readonly none?: string;
}
