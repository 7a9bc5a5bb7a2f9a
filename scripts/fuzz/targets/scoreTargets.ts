/** The shortlist: whatever is known of a few candidates, scores stay on their scale and their order is one. */
import fc from 'fast-check';
import { aCriterion } from '../../../src/domain/shortlist/aCriterion.ts';
import type { Criterion } from '../../../src/domain/shortlist/Criterion.ts';
import { known, missing, type Measure } from '../../../src/domain/shortlist/Measure.ts';
import type { Measured } from '../../../src/domain/shortlist/measureAll.ts';
import { rank } from '../../../src/domain/shortlist/rank.ts';
import type { RankedCandidate } from '../../../src/domain/shortlist/Ranking.ts';
import { shareRange } from '../../../src/domain/shortlist/shareOf.ts';
import { must } from '../readAsReader.ts';
import { aTarget, type Outcome, type Target } from '../Target.ts';

const COLUMNS = 4;
const CLOSE = 1e-9;

const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), fc.constantFrom(0, -0, 50, 100, 1e-9));
const range = fc.tuple(value, value).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));
const measure = fc.oneof({ weight: 3, arbitrary: range.map((each) => known(each)) }, fc.constant(missing('no-fact')), range.map((each) => missing('part-only', each)));
const scale = fc
  .tuple(fc.integer({ min: -100, max: 50 }), fc.integer({ min: 51, max: 1_000 }), fc.constantFrom('less' as const, 'more' as const))
  .map(([low, high, better]) => ({ better, worst: better === 'more' ? low : high, best: better === 'more' ? high : low }));

const input = fc.record({
  criteria: fc.array(scale, { minLength: COLUMNS, maxLength: COLUMNS }).map((all) => all.map((each, index) => aCriterion({ id: `c${index}`, ...each }))),
  rows: fc.array(fc.array(measure, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: 1, maxLength: 6 }),
  weights: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: COLUMNS, maxLength: COLUMNS }),
  musts: fc.array(fc.record({ criterion: fc.constantFrom('c0', 'c1', 'none'), limit: value }), { maxLength: 2 }),
  settled: range,
  column: fc.nat(COLUMNS - 1),
});

const words = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });

function measuredOf(criteria: readonly Criterion[], rows: readonly (readonly Measure[])[]): Measured {
  const shares = rows.flatMap((row) => row.map((each, column) => shareRange(each, criteria[column] as Criterion)));
  return {
    candidates: rows.map((_, row) => ({ id: `k${row}`, name: words(`k${row}`), disc: undefined })),
    criteria,
    measures: rows,
    low: Float64Array.from(shares, ({ from }) => from),
    high: Float64Array.from(shares, ({ to }) => to),
  };
}

function isOnScale({ score, middle, knownShare }: RankedCandidate): boolean {
  return score.from >= 0 && score.to <= 1 + CLOSE && score.from <= score.to + CLOSE && middle >= score.from - CLOSE && middle <= score.to + CLOSE && knownShare >= 0 && knownShare <= 1 + CLOSE;
}

type Input = typeof input extends fc.Arbitrary<infer Each> ? Each : never;

function ranks({ criteria, rows, weights, musts, settled, column }: Input): Outcome {
  const { ranked, unrankable, excluded } = rank(measuredOf(criteria, rows), weights, musts);
  must(ranked.length + unrankable.length + excluded.length === rows.length, 'each candidate stands somewhere once');
  must([...ranked, ...unrankable].every(isOnScale), 'a score stays on its scale');
  must(ranked.every(({ middle, rank: place }, index) => {
    const before = ranked[index - 1];
    return before === undefined ? place === 1 : middle <= before.middle && place === (middle === before.middle ? before.rank : index + 1);
  }), 'the order is that of the middles, and equal ones share their place');
  const again = rank(measuredOf(criteria, rows), weights.map((weight) => weight * 3), musts);
  must(again.ranked.map(({ candidate }) => candidate.id).join() === ranked.map(({ candidate }) => candidate.id).join(), 'the unit of the weights makes no difference');
  settles(criteria, rows[0] ?? [], weights, settled, column);
  return ranked.length > 0 ? 'accepted' : 'refused';
}

/** What becomes known of what was not lies within the range that stood for it, and a better value is no worse. */
function settles(criteria: readonly Criterion[], row: readonly Measure[], weights: readonly number[], settled: { readonly from: number; readonly to: number }, column: number): void {
  const scoreOf = (each: Measure) => {
    const { ranked, unrankable } = rank(measuredOf(criteria, [row.with(column, each)]), weights, []);
    return (ranked[0] ?? unrankable[0])?.score ?? { from: 0, to: 0 };
  };
  const [open, filled] = [scoreOf(missing('no-fact')), scoreOf(known(settled))];
  must(filled.from >= open.from - CLOSE && filled.to <= open.to + CLOSE, 'filling an unknown stays within its range');
  const sign = criteria[column]?.better === 'less' ? -1 : 1;
  const better = scoreOf(known({ from: settled.from + sign, to: settled.to + sign }));
  must(better.from >= filled.from - CLOSE && better.to >= filled.to - CLOSE, 'a better value never lowers a score');
}

export const SCORE_TARGETS: readonly Target[] = [aTarget({ name: 'shortlist', holds: 'scores stay on their scale, and their order is one', input, judge: ranks })];
