import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCriterion } from './aCriterion.ts';
import type { Candidate } from './Candidate.ts';
import type { Criterion } from './Criterion.ts';
import type { Draws } from './drawShares.ts';
import { firmnessOf } from './firmnessOf.ts';
import { known, missing, type Measure } from './Measure.ts';
import type { Measured } from './measureAll.ts';
import { normalised } from './normalised.ts';
import { linesOf, rank } from './rank.ts';
import { LEAST_KNOWN_SHARE } from './Ranking.ts';
import { shareRange } from './shareOf.ts';

const words = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });
const candidate = (id: string): Candidate => ({ id, name: words(id), disc: undefined });

function measuredOf(criteria: readonly Criterion[], rows: Readonly<Record<string, readonly Measure[]>>): Measured {
  const shares = Object.values(rows).flatMap((row) => row.map((measure, column) => shareRange(measure, criteria[column] as Criterion)));
  return {
    candidates: Object.keys(rows).map(candidate),
    criteria,
    measures: Object.values(rows),
    low: Float64Array.from(shares, ({ from }) => from),
    high: Float64Array.from(shares, ({ to }) => to),
  };
}

const COLUMNS = 4;
const value = fc.double({ min: -50, max: 150, noNaN: true });
const range = fc.tuple(value, value).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));
const measure = fc.oneof({ weight: 4, arbitrary: range.map((each) => known(each)) }, fc.constant(missing('no-fact')), range.map((each) => missing('part-only', each)));
const scale = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 51, max: 100 }), fc.constantFrom('less' as const, 'more' as const))
  .map(([low, high, better]) => ({ better, worst: better === 'more' ? low : high, best: better === 'more' ? high : low }));
const criteria = fc.array(scale, { minLength: COLUMNS, maxLength: COLUMNS }).map((scales) => scales.map((each, index) => aCriterion({ id: `c${index}`, ...each })));
const row = fc.array(measure, { minLength: COLUMNS, maxLength: COLUMNS });
const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: COLUMNS, maxLength: COLUMNS }).filter((all) => all.some((each) => each > 0));

/** The score of the only candidate, ranked or not. */
function scoreOf(all: readonly Criterion[], measures: readonly Measure[], weighed: readonly number[]) {
  const { ranked, unrankable } = rank(measuredOf(all, { one: measures }), weighed, []);
  const [found] = [...ranked, ...unrankable];
  if (found === undefined) throw new Error('nothing was scored');
  return found;
}

const CLOSE = 9;

test('weights together are one, whatever they are', () => {
  fc.assert(
    fc.property(weights, (all) => {
      expect(normalised(all).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, CLOSE);
    }),
  );
  expect(normalised([0, 0])).toEqual([0, 0]);
});

test('what the criteria add makes up the score, and stays on its scale', () => {
  fc.assert(
    fc.property(criteria, row, weights, (all, measures, weighed) => {
      const { score, knownShare } = scoreOf(all, measures, weighed);
      const lines = linesOf(measuredOf(all, { one: measures }), weighed, 'one');
      expect(lines.reduce((sum, { points }) => sum + points.from, 0)).toBeCloseTo(score.from, CLOSE);
      expect(lines.reduce((sum, { points }) => sum + points.to, 0)).toBeCloseTo(score.to, CLOSE);
      expect(lines.filter((line) => line.measure.isKnown).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(knownShare, CLOSE);
      expect(score.from).toBeGreaterThanOrEqual(0);
      expect(score.to).toBeGreaterThanOrEqual(score.from);
      expect(score.to).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

test('a better value of any criterion never lowers either end of the score', () => {
  fc.assert(
    fc.property(criteria, row, weights, range, fc.double({ min: 0, max: 80, noNaN: true }), fc.nat(COLUMNS - 1), (all, measures, weighed, before, gain, column) => {
      const sign = all[column]?.better === 'less' ? -1 : 1;
      const after = { from: before.from + sign * gain, to: before.to + sign * gain };
      const worse = scoreOf(all, measures.with(column, known(before)), weighed).score;
      const better = scoreOf(all, measures.with(column, known(after)), weighed).score;
      expect(better.from).toBeGreaterThanOrEqual(worse.from - 1e-12);
      expect(better.to).toBeGreaterThanOrEqual(worse.to - 1e-12);
    }),
  );
});

test('the score does not depend on the unit that a criterion is stated in', () => {
  fc.assert(
    fc.property(criteria, row, weights, fc.constantFrom(0.001, 1 / 15, 60, 1000), fc.nat(COLUMNS - 1), (all, measures, weighed, factor, column) => {
      const before = all[column] as Criterion;
      const inOther = all.with(column, { ...before, worst: before.worst * factor, best: before.best * factor });
      const stated = measures[column] as Measure;
      const converted = stated.range === undefined ? stated : ({ ...stated, range: { from: stated.range.from * factor, to: stated.range.to * factor } } as Measure);
      const one = scoreOf(all, measures, weighed).score;
      const other = scoreOf(inOther, measures.with(column, converted), weighed).score;
      expect(other.from).toBeCloseTo(one.from, CLOSE);
      expect(other.to).toBeCloseTo(one.to, CLOSE);
    }),
  );
});

test('filling in what is unknown never moves the score out of the range that was shown before', () => {
  fc.assert(
    fc.property(criteria, row, weights, range, fc.nat(COLUMNS - 1), (all, measures, weighed, filled, column) => {
      const before = scoreOf(all, measures.with(column, missing('no-fact')), weighed);
      const after = scoreOf(all, measures.with(column, known(filled)), weighed);
      expect(after.score.from).toBeGreaterThanOrEqual(before.score.from - 1e-12);
      expect(after.score.to).toBeLessThanOrEqual(before.score.to + 1e-12);
      expect(after.knownShare).toBeGreaterThanOrEqual(before.knownShare);
    }),
  );
});

test('the order does not depend on the order in which the candidates came', () => {
  const rows = fc.array(row, { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(criteria, rows, weights, fc.integer(), (all, measures, weighed, seed) => {
      const entries = measures.map((each, index) => [`p${index}`, each] as const);
      const shuffled = entries.toSorted(([a], [b]) => hash(a, seed) - hash(b, seed));
      const order = (given: typeof entries) => {
        const { ranked, unrankable } = rank(measuredOf(all, Object.fromEntries(given)), weighed, []);
        return [ranked, unrankable].map((list) => list.map(({ candidate: { id }, rank: place }) => [id, place]));
      };
      expect(order(shuffled)).toEqual(order(entries));
    }),
  );
});

const hash = (text: string, seed: number) => Math.imul(text.charCodeAt(1) + 7, seed | 1) % 101;

const two = [aCriterion({ id: 'area' }), aCriterion({ id: 'exit', better: 'less', worst: 20, best: 0 })];
const at = (number: number) => known({ from: number, to: number });

test('a candidate of which less than six tenths of the weights are known is listed apart, and none is left out', () => {
  const measured = measuredOf(two, { full: [at(5), at(5)], half: [missing('no-fact'), at(0)], none: [missing('no-fact'), missing('no-position')] });
  const { ranked, unrankable } = rank(measured, [41, 59], []);
  expect(ranked.map(({ candidate: { id } }) => id)).toEqual(['full']);
  expect(unrankable.map(({ candidate: { id }, knownShare, rank: place }) => [id, knownShare, place])).toEqual([['half', 0.59, undefined], ['none', 0, undefined]]);
  expect(rank(measured, [40, 60], []).ranked.map(({ candidate: { id } }) => id)).toEqual(['half', 'full']);
  expect(LEAST_KNOWN_SHARE).toBe(0.6);
});

test('a must-have leaves out what surely fails it, with the reason, and marks what cannot be told', () => {
  const measured = measuredOf(two, {
    near: [at(1), known({ from: 2, to: 9 })],
    maybe: [at(1), known({ from: 8, to: 14 })],
    far: [at(9), known({ from: 11, to: 14 })],
    lost: [at(9), missing('no-position')],
  });
  const { ranked, unrankable, excluded } = rank(measured, [60, 40], [{ criterion: 'exit', limit: 10 }, { criterion: 'gone', limit: 1 }]);
  expect(excluded.map(({ candidate: { id }, failed }) => [id, failed.map(({ must }) => must.criterion)])).toEqual([['far', ['exit']]]);
  const undecided = [...ranked, ...unrankable].map(({ candidate: { id }, undecided: open }) => [id, open.length]);
  expect(Object.fromEntries(undecided)).toEqual({ near: 0, maybe: 1, lost: 1 });
});

test('equal candidates share a rank, and the next one has the rank after them', () => {
  const measured = measuredOf(two, { b: [at(5), at(5)], a: [at(5), at(5)], c: [at(1), at(5)] });
  expect(rank(measured, [1, 1], []).ranked.map(({ candidate: { id }, rank: place }) => [id, place])).toEqual([['a', 1], ['b', 1], ['c', 3]]);
});

test('who leads in every world is first in all draws, and who is as good as another one shares its bar', () => {
  const measured = measuredOf(two, { first: [at(9), at(1)], second: [at(5), at(5)], twin: [at(5), at(5)], last: [at(1), at(9)] });
  const count = 50;
  const draws: Draws = {
    count,
    shares: Float32Array.from({ length: count * measured.low.length }, (_, index) => measured.low[index % measured.low.length] ?? 0),
    factors: Float32Array.from({ length: count * 2 }, (_, index) => 0.75 + (index % 7) / 12),
  };
  const weighed = [50, 50];
  const firmness = firmnessOf(measured, draws, weighed, rank(measured, weighed, []));
  expect(firmness.get('first')).toEqual({ from: 1, middle: 1, to: 1, topThree: 1 });
  expect(firmness.get('twin')).toEqual(firmness.get('second'));
  expect(firmness.get('last')).toEqual({ from: 4, middle: 4, to: 4, topThree: 0 });
});

test('the factors of a draw decide between two that are good at different things, and the third place is among the first three', () => {
  const all = [aCriterion({ id: 'a' }), aCriterion({ id: 'b' })];
  const alike = [known({ from: 5, to: 5 }), known({ from: 5, to: 5 })];
  const measured = measuredOf(all, { first: alike, second: alike, third: alike, last: alike });
  const one = [1, 0, 0, 1, 0.1, 0.1, 0, 0];
  const draws: Draws = { count: 2, shares: Float32Array.from([...one, ...one]), factors: Float32Array.from([2, 1, 1, 2]) };
  const firmness = firmnessOf(measured, draws, [50, 50], rank(measured, [50, 50], []));
  expect(firmness.get('first')).toEqual({ from: 1, middle: 2, to: 2, topThree: 1 });
  expect(firmness.get('second')).toEqual({ from: 1, middle: 2, to: 2, topThree: 1 });
  expect(firmness.get('third')).toEqual({ from: 3, middle: 3, to: 3, topThree: 1 });
  expect(firmness.get('last')).toEqual({ from: 4, middle: 4, to: 4, topThree: 0 });
});

test('exactly the least share that must be known is enough, and what weighs nothing adds nothing', () => {
  const all = [aCriterion({ id: 'a' }), aCriterion({ id: 'b' }), aCriterion({ id: 'c' })];
  const measured = measuredOf(all, { park: [known({ from: 10, to: 10 }), missing('no-fact'), known({ from: 10, to: 10 })] });
  const { ranked, criteria: weighing } = rank(measured, [60, 40, 0], []);
  expect(ranked.map(({ knownShare, score, middle }) => [knownShare, score, middle])).toEqual([[0.6, { from: 0.6, to: 1 }, 0.8]]);
  expect(weighing.map(({ criterion: { id } }) => id)).toEqual(['a', 'b']);
  expect(rank(measured, [59, 41, 0], []).ranked).toEqual([]);
  expect(linesOf(measured, [60, 40, 0], 'park').map(({ criterion: { id } }) => id)).toEqual(['a', 'b']);
  expect(linesOf(measured, [60, 40, 0], 'nobody')).toEqual([]);
});
