/** 现状, 规划 and 未查到: what is there, what is to come and of what no state is known, as shorthands of the status facet. */
import { visiblePlaces, type PlaceFilter, type TextMatches } from './PlaceFilter.ts';
import { STATUS_VALUES, type PlanningFeature, type StatusValue } from './PlanningFeature.ts';

export const PHASES = ['all', 'existing', 'planned', 'unknown'] as const;
export type Phase = (typeof PHASES)[number];

/** What each phase asks of the status; `all` asks for nothing. */
export const PHASE_STATUSES = {
  all: [],
  existing: ['operating'],
  planned: ['building', 'planned', 'proposed'],
  unknown: ['unknown'],
} as const satisfies Record<Phase, readonly StatusValue[]>;

/** The phase that the chosen states make up; undefined for any other choice of them. */
export function phaseOf(statuses: readonly StatusValue[]): Phase | undefined {
  const inOrder = STATUS_VALUES.filter((each) => statuses.includes(each)).join();
  return PHASES.find((phase) => PHASE_STATUSES[phase].join() === inOrder);
}

/** Places that each phase would show under all other parts of the filter; one in both 现状 and 规划 is counted in both. */
export type PhaseCounts = Readonly<Record<Phase, number>>;

export function phaseCounts(places: readonly PlanningFeature[], filter: PlaceFilter, matches: TextMatches): PhaseCounts {
  const count = (phase: Phase) => visiblePlaces(places, { ...filter, statuses: PHASE_STATUSES[phase] }, matches).length;
  return { all: count('all'), existing: count('existing'), planned: count('planned'), unknown: count('unknown') };
}
