/** Where candidates that stand side by side surely differ: a range that overlaps another is no difference. */
import type { Criterion } from '../shortlist/Criterion.ts';
import type { Measure } from '../shortlist/Measure.ts';
import type { Range } from '../Range.ts';

/** Of one candidate in one row: surely the best or the worst of those that are known, or neither. */
export type CompareMark = 'best' | 'worst' | undefined;

/** Of a row: `clear` with a best or a worst, `same` or `unclear` with neither, `unknown` where fewer than two are known. */
export type RowVerdict = 'clear' | 'same' | 'unclear' | 'unknown';

export interface RowMarks {
  /** In the order of the measures. */
  readonly marks: readonly CompareMark[];
  readonly verdict: RowVerdict;
}

export function compareMarks(measures: readonly Measure[], better: Criterion['better']): RowMarks {
  const ranges = measures.map((measure) => (measure.isKnown ? measure.range : undefined));
  const known = ranges.filter((range) => range !== undefined);
  if (known.length < 2) return { marks: ranges.map(() => undefined), verdict: 'unknown' };
  const marks = ranges.map((range): CompareMark => {
    if (range === undefined) return undefined;
    // Of what is known in part the whole range may hold.
    const others = [...known.filter((other) => other !== range), ...measures.flatMap((each) => (each.isKnown ? [] : (each.range ?? [])))];
    if (others.every((other) => isBetter(range, other, better))) return 'best';
    return others.every((other) => isBetter(other, range, better)) ? 'worst' : undefined;
  });
  if (marks.some((mark) => mark !== undefined)) return { marks, verdict: 'clear' };
  const [first] = known;
  const isSame = first !== undefined && known.every(({ from, to }) => from === to && from === first.from);
  return { marks, verdict: isSame ? 'same' : 'unclear' };
}

/** Whatever both truly are. */
function isBetter(one: Range, other: Range, better: Criterion['better']): boolean {
  return better === 'less' ? one.to < other.from : one.from > other.to;
}
