/** 现状 and 规划: what is there and what is to come, as two shorthands of the status facet. */
import { countOptions, visiblePlaces, type PlaceFilter, type TextMatches } from './PlaceFilter.ts';
import { STATUS_VALUES, type PlanningFeature, type StatusValue } from './PlanningFeature.ts';

export const PHASES = ['all', 'existing', 'planned'] as const;
export type Phase = (typeof PHASES)[number];

/** What each phase asks of the status; `all` asks for nothing. */
export const PHASE_STATUSES = {
  all: [],
  existing: ['operating'],
  planned: ['building', 'planned', 'proposed'],
} as const satisfies Record<Phase, readonly StatusValue[]>;

/** The phase that the chosen states make up; undefined for any other choice of them. */
export function phaseOf(statuses: readonly StatusValue[]): Phase | undefined {
  const inOrder = STATUS_VALUES.filter((each) => statuses.includes(each)).join();
  return PHASES.find((phase) => PHASE_STATUSES[phase].join() === inOrder);
}

export interface PhaseCounts {
  /** Places that each phase would show under all other parts of the filter; one in both is counted in both. */
  readonly shown: Readonly<Record<Phase, number>>;
  /** Those of them of which no state is known: no phase but `all` shows them. */
  readonly unknown: number;
}

export function phaseCounts(places: readonly PlanningFeature[], filter: PlaceFilter, matches: TextMatches): PhaseCounts {
  const count = (phase: Phase) => visiblePlaces(places, { ...filter, statuses: PHASE_STATUSES[phase] }, matches).length;
  return {
    shown: { all: count('all'), existing: count('existing'), planned: count('planned') },
    unknown: countOptions(places, filter, 'statuses', matches).get('unknown') ?? 0,
  };
}
