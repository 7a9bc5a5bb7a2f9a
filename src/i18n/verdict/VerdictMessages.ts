/** What each verdict means: fetched with the first outcome. */
import type { Verdict } from '../../domain/Report.ts';

export interface VerdictMessages {
  readonly verdictHint: Readonly<Record<Verdict, string>>;
}
