import { expect, test } from 'vitest';
import { aPlace } from './aPlace.ts';
import { NO_FILTER } from './PlaceFilter.ts';
import type { StatusValue } from './PlanningFeature.ts';
import { phaseCounts, phaseOf } from './statusPhase.ts';

const statusOf = (...values: StatusValue[]) => values.map((value) => ({ value, asOf: '2024', grade: 'B', source: 'test' }) as const);
const places = [
  aPlace({ id: 'runs', status: statusOf('operating') }),
  aPlace({ id: 'both', status: statusOf('operating', 'building'), themes: ['green'] }),
  aPlace({ id: 'to-come', status: statusOf('proposed') }),
  aPlace({ id: 'nothing-known', themes: ['green'] }),
  aPlace({ id: 'town', kind: 'town' }),
];

test.each([
  [[], 'all'],
  [['operating'], 'existing'],
  [['building', 'planned', 'proposed'], 'planned'],
  [['proposed', 'planned', 'building'], 'planned'],
  [['building', 'planned'], undefined],
  [['unknown'], 'unknown'],
  [['operating', 'unknown'], undefined],
] as const)('%j reads as %s', (statuses, phase) => {
  expect(phaseOf(statuses)).toBe(phase);
});

test('a place that runs and is still being built counts in both, and unknown is told apart', () => {
  expect(phaseCounts(places, NO_FILTER, undefined)).toEqual({ all: 5, existing: 2, planned: 2, unknown: 1 });
});

test('the counts stand under the other parts of the filter, not under the chosen states', () => {
  const filter = { ...NO_FILTER, themes: ['green'], statuses: ['operating'] } as const;
  expect(phaseCounts(places, filter, undefined)).toEqual({ all: 2, existing: 1, planned: 1, unknown: 1 });
});
