import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import type { Fact } from '../PlanningFeature.ts';
import { areaSum } from './areaSum.ts';

const area = (value: number, stated: Partial<Fact> = {}): Fact => ({ field: 'plannedArea', value, unit: 'ha', asOf: '2020', grade: 'B', source: 'test', ...stated });

test('what lies in another, or is a part of it, is not counted twice', () => {
  const union = aPlace({ id: 'union', parts: ['a', 'b'], facts: [area(100)] });
  const a = aPlace({ id: 'a', facts: [area(60)] });
  const inside = aPlace({ id: 'inside', host: 'a', facts: [area(5)] });
  const b = aPlace({ id: 'b' });
  const all = [union, a, inside, b];
  expect(areaSum(all, all)).toMatchObject({ places: 4, summed: 1, held: 2, partly: 0, unknown: 1, lowestSquareMetres: 1e6, highestSquareMetres: 1e6 });
  // Where the whole is filtered out, its part counts.
  expect(areaSum([a, inside, b], all)).toMatchObject({ summed: 1, held: 1, unknown: 1, lowestSquareMetres: 6e5 });
});

test('the area of a part is no area of the whole', () => {
  const place = aPlace({ facts: [area(3, { part: true })] });
  expect(areaSum([place], [place])).toMatchObject({ places: 1, summed: 0, partly: 1, unknown: 0, highestSquareMetres: 0, dates: undefined, grades: [] });
});

test('sources that differ give both ends, with their dates and grades', () => {
  const disputed = aPlace({ id: 'x', facts: [area(2, { asOf: '2019-05', grade: 'A' }), area(1, { unit: 'km2', asOf: '2023', grade: 'C' })] });
  const plain = aPlace({ id: 'y', facts: [area(15, { unit: 'mu', asOf: '2011' })] });
  expect(areaSum([disputed, plain], [disputed, plain])).toEqual({
    places: 2,
    summed: 2,
    held: 0,
    partly: 0,
    unknown: 0,
    lowestSquareMetres: 30_000,
    highestSquareMetres: 1_010_000,
    dates: ['2011', '2023'],
    grades: ['A', 'B', 'C'],
  });
});

test('what has no planned area by nature is no unknown', () => {
  const town = aPlace({ id: 'town', kind: 'town' });
  expect(areaSum([town], [town])).toMatchObject({ places: 0, unknown: 0 });
});
