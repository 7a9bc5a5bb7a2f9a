/** The classes by which promises are counted and filtered: the verdicts, with "not found" parted by what stands beside it. */
import type { Outcome } from './Report.ts';

/** The last three are all "not found": with a later figure of another scope, with a later status, with neither. */
export const OUTCOME_CLASSES = ['done', 'late', 'changed', 'figure', 'status', 'nothing'] as const;
export type OutcomeClass = (typeof OUTCOME_CLASSES)[number];

export function outcomeClassOf({ verdict, beside }: Outcome): OutcomeClass {
  if (verdict !== 'not-found') return verdict;
  if (beside.some(({ kind }) => kind === 'figure')) return 'figure';
  return beside.some(({ kind }) => kind === 'status') ? 'status' : 'nothing';
}
