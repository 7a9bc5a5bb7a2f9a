import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import type { Fact } from '../PlanningFeature.ts';
import type { Unit } from '../vocabulary.ts';
import { sideMetres, toAreaSquares } from './toAreaSquares.ts';

const fact = (value: number, unit: Unit, rest: Partial<Fact> = {}): Fact => ({ field: 'plannedArea', value, unit, asOf: '2024', grade: 'B', source: 'test', ...rest });
const only = (facts: readonly Fact[], rest: Parameters<typeof aPlace>[0] = {}) => {
  const [square] = toAreaSquares([aPlace({ facts, ...rest })]);
  if (square === undefined) throw new Error('a park has a square');
  return square;
};

test.each([
  [15, 'mu', 10_000],
  [1, 'ha', 10_000],
  [1, 'km2', 1_000_000],
  [1, 'wan-m2', 10_000],
] as const)('%s %s are %s m²', (value, unit, squareMetres) => {
  expect(only([fact(value, unit)]).areas[0]?.squareMetres).toBeCloseTo(squareMetres, 6);
});

test('a square of four times the area has sides twice as long', () => {
  expect(sideMetres(4_000_000) / sideMetres(1_000_000)).toBe(2);
  expect(sideMetres(1_000_000)).toBe(1_000);
});

test.each(['levelledArea', 'startupArea', 'landArea', 'builtFloorArea', 'plannedFloorArea', 'readyLand'] as const)(
  '%s is another measure and never stands on the scale of planned areas',
  (field) => {
    expect(only([fact(900, 'mu', { field })])).toMatchObject({ state: 'unknown', areas: [] });
  },
);

test('figures that disagree are both kept, the largest first', () => {
  const { state, areas } = only([fact(130, 'ha', { grade: 'A' }), fact(238, 'ha', { grade: 'C' })]);
  expect(state).toBe('whole');
  expect(areas.map(({ fact: { value } }) => value)).toEqual([238, 130]);
});

test('the area of a part is not that of the whole', () => {
  expect(only([fact(65, 'km2', { part: true })]).state).toBe('part');
});

test('what is not known is told from what is small: no figure, no place of its own, no position', () => {
  expect(only([])).toMatchObject({ state: 'unknown', centre: [113, 22.5] });
  expect(only([], { host: 'bay' })).toMatchObject({ state: 'inside' });
  expect(only([fact(5, 'ha')], { geometry: null })).toMatchObject({ state: 'unlocated' });
  expect(only([fact(5, 'ha')], { geometry: null }).centre).toBeUndefined();
});

test('parks alone have squares, the largest first', () => {
  const places = [
    aPlace({ id: 'small', facts: [fact(1, 'ha')] }),
    aPlace({ id: 'none' }),
    aPlace({ id: 'large', facts: [fact(30, 'mu')] }),
    aPlace({ id: 'town', kind: 'town', facts: [fact(9, 'km2')] }),
  ];
  expect(toAreaSquares(places).map(({ place }) => place.id)).toEqual(['large', 'small', 'none']);
});
