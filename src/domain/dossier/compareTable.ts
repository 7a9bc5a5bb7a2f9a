/** Candidates side by side: one row for each criterion, with what surely differs. */
import type { Candidate } from '../shortlist/Candidate.ts';
import type { Criterion } from '../shortlist/Criterion.ts';
import type { Measured } from '../shortlist/measureAll.ts';
import type { Measure } from '../shortlist/Measure.ts';
import type { Firmness, RankedCandidate, Ranking } from '../shortlist/Ranking.ts';
import { compareMarks, type RowMarks } from './compareMarks.ts';

export interface CompareColumn {
  readonly candidate: Candidate;
  /** Undefined for those that fail a must-have. */
  readonly ranked: RankedCandidate | undefined;
  /** Undefined for those that are not ranked, and until it is worked out. */
  readonly firmness?: Firmness | undefined;
}

export interface CompareRow extends RowMarks {
  readonly criterion: Criterion;
  /** Share of all weights, 0 to 1. */
  readonly weight: number;
  /** In the order of the columns. */
  readonly measures: readonly Measure[];
}

export interface CompareTable {
  readonly columns: readonly CompareColumn[];
  /** How many are ranked in all. */
  readonly rankedCount: number;
  /** Those that weigh most come first; those that weigh nothing last. */
  readonly rows: readonly CompareRow[];
}

/** Ids of no candidate are passed over, as is a criterion that nobody chose an origin for. */
export function compareTable({ candidates, criteria, measures }: Measured, ranking: Ranking, ids: readonly string[], firmness?: ReadonlyMap<string, Firmness>): CompareTable {
  const chosen = ids.map((id) => candidates.findIndex((candidate) => candidate.id === id)).filter((row) => row >= 0);
  const weights = new Map(ranking.criteria.map(({ criterion, weight }) => [criterion.id, weight]));
  const standing = new Map([...ranking.ranked, ...ranking.unrankable].map((ranked) => [ranked.candidate.id, ranked]));
  const rows = criteria.flatMap((criterion, column): CompareRow[] => {
    const own = chosen.flatMap((row) => measures[row]?.[column] ?? []);
    if (own.every((measure) => !measure.isKnown && measure.why === 'no-origin')) return [];
    const found = compareMarks(own, criterion.better);
    // That the report says little of a park makes it none the worse.
    const marks = criterion.group === 'report' ? found.marks.map(() => undefined) : found.marks;
    return [{ criterion, weight: weights.get(criterion.id) ?? 0, measures: own, verdict: found.verdict, marks }];
  });
  return {
    columns: chosen.flatMap((row): CompareColumn[] => {
      const candidate = candidates[row];
      return candidate === undefined ? [] : [{ candidate, ranked: standing.get(candidate.id), firmness: firmness?.get(candidate.id) }];
    }),
    rankedCount: ranking.ranked.length,
    rows: rows.toSorted((a, b) => b.weight - a.weight),
  };
}
