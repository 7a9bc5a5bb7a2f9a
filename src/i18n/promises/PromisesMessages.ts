/** Texts of the promises and of their changes: fetched with them. */
import type { ReportYears } from '../../domain/reportYears.ts';
import type { BesideKind } from '../../domain/Report.ts';
import type { ChangeClass } from '../../domain/targetChange.ts';

export interface PromisesMessages {
  readonly promisesIntro: string;
  readonly outcomeFilter: string;
  readonly noSuchOutcome: string;
  readonly noSuchPromise: string;
  readonly changeFilter: (years: ReportYears) => string;
  readonly changeClass: (years: ReportYears) => Readonly<Record<ChangeClass, string>>;
  readonly changeHint: (years: ReportYears) => Readonly<Record<ChangeClass, string>>;
  readonly droppedAmong: (count: string, years: ReportYears) => string;
  /** Stand before and between what was and what is: "由 … → …". */
  readonly changedFrom: string;
  readonly changedTo: string;
  readonly wording: string;
  readonly noTerm: string;
  readonly noFigure: string;
  readonly everywhere: string;
  readonly doneOn: (day: string) => string;
  readonly searchedOn: (day: string) => string;
  readonly besideKind: Readonly<Record<BesideKind, string>>;
}
