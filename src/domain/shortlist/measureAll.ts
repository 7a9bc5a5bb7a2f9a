/** Every criterion of every candidate, measured once: what dragging a weight does not change. */
import type { Candidate } from './Candidate.ts';
import type { Criterion } from './Criterion.ts';
import type { Measure } from './Measure.ts';
import type { MeasureContext } from './MeasureContext.ts';
import { MEASURES } from './measures/index.ts';
import type { Range } from '../Range.ts';
import { shareRange } from './shareOf.ts';

export interface Measured {
  readonly candidates: readonly Candidate[];
  readonly criteria: readonly Criterion[];
  /** By candidate, then by criterion. */
  readonly measures: readonly (readonly Measure[])[];
  /** Ends of the shares, candidate after candidate, each with its criteria in order. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export function measureAll(candidates: readonly Candidate[], criteria: readonly Criterion[], context: MeasureContext): Measured {
  const measures = candidates.map((candidate) => criteria.map((criterion) => MEASURES[criterion.measure](candidate, criterion, context)));
  const shares: Range[] = measures.flatMap((row) =>
    row.flatMap((measure, index) => {
      const criterion = criteria[index];
      return criterion === undefined ? [] : [shareRange(measure, criterion)];
    }),
  );
  return {
    candidates,
    criteria,
    measures,
    low: Float64Array.from(shares, ({ from }) => from),
    high: Float64Array.from(shares, ({ to }) => to),
  };
}
