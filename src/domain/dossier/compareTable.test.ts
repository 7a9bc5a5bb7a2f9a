import { expect, test } from 'vitest';
import { everyLanguage } from '../aTarget.ts';
import { aCriterion } from '../shortlist/aCriterion.ts';
import { known, missing } from '../shortlist/Measure.ts';
import type { Measured } from '../shortlist/measureAll.ts';
import { rank } from '../shortlist/rank.ts';
import { compareTable } from './compareTable.ts';

const candidate = (id: string) => ({ id, name: everyLanguage(id), disc: undefined });
const measured: Measured = {
  candidates: [candidate('north'), candidate('south')],
  criteria: [aCriterion({ id: 'area' }), aCriterion({ id: 'origin', measure: 'originTime', unit: 'min', better: 'less' }), aCriterion({ id: 'exit', unit: 'km', better: 'less' })],
  measures: [
    [known({ from: 2, to: 2 }), missing('no-origin'), known({ from: 1, to: 3 })],
    [known({ from: 5, to: 5 }), missing('no-origin'), known({ from: 8, to: 9 })],
  ],
  low: Float64Array.from([0.2, 0, 0.7, 0.5, 0, 0.1]),
  high: Float64Array.from([0.2, 1, 0.9, 0.5, 1, 0.2]),
};

test('columns stand as they were chosen, and rows by their weight', () => {
  const { columns, rows } = compareTable(measured, rank(measured, [20, 0, 80], []), ['south', 'nowhere', 'north']);
  expect(columns.map((column) => [column.candidate.id, column.ranked?.rank])).toEqual([['south', 2], ['north', 1]]);
  // Nobody chose an origin: nothing can be said of it.
  expect(rows.map(({ criterion, weight, marks }) => [criterion.id, weight, marks])).toEqual([
    ['exit', 0.8, ['worst', 'best']],
    ['area', 0.2, ['best', 'worst']],
  ]);
});

test('a criterion that weighs nothing is compared all the same', () => {
  expect(compareTable(measured, rank(measured, [0, 0, 1], []), ['north', 'south']).rows.map(({ criterion, weight }) => [criterion.id, weight])).toEqual([['exit', 1], ['area', 0]]);
});

test('one that fails a must-have keeps its column, without a rank', () => {
  const { columns } = compareTable(measured, rank(measured, [1, 0, 1], [{ criterion: 'exit', limit: 5 }]), ['north', 'south']);
  expect(columns.map(({ ranked }) => ranked === undefined)).toEqual([false, true]);
});
