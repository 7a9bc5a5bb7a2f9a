/** Texts of the account of names: fetched with it. */
import type { Confidence, Resolution } from '../../domain/Report.ts';

export interface LedgerMessages {
  readonly coverageIntro: string;
  readonly resolutionFilter: string;
  readonly resolution: Readonly<Record<Resolution, string>>;
  readonly ledgerCount: (mentions: string, names: string) => string;
  /** Stands before the name as it is read. */
  readonly reading: Readonly<Record<Confidence, string>>;
  readonly quoted: (text: string) => string;
  readonly openQuestions: string;
  readonly openUnlocated: (count: string, all: string) => string;
  readonly openCoarse: (count: string, all: string) => string;
}
