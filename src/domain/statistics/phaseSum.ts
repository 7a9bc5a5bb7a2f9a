/** Why 现状, 规划 and 未查到 do not add up to 全部: some places count twice, others have no state by nature. */
import { visiblePlaces } from '../PlaceFilter.ts';
import { PHASES, PHASE_STATUSES } from '../statusPhase.ts';
import { statusValuesOf } from '../statusValuesOf.ts';
import type { StatRequest } from './statGroup.ts';

export interface PhaseSum {
  readonly all: number;
  readonly existing: number;
  readonly planned: number;
  readonly unknown: number;
  /** How often places are counted beyond the first time. */
  readonly twice: number;
  /** Towns, cities and groups of parks. */
  readonly stateless: number;
}

/** Under all parts of the filter but the status: all = existing + planned + unknown − twice + stateless. */
export function phaseSum({ places, filter, matches }: StatRequest): PhaseSum {
  const base = visiblePlaces(places, { ...filter, statuses: [] }, matches);
  const phasesOf = base.map(({ properties }) => {
    const values = statusValuesOf(properties);
    return PHASES.filter((phase) => PHASE_STATUSES[phase].some((status) => values.includes(status)));
  });
  const count = (phase: (typeof PHASES)[number]) => phasesOf.filter((phases) => phases.includes(phase)).length;
  return {
    all: base.length,
    existing: count('existing'),
    planned: count('planned'),
    unknown: count('unknown'),
    twice: phasesOf.reduce((sum, phases) => sum + Math.max(0, phases.length - 1), 0),
    stateless: phasesOf.filter((phases) => phases.length === 0).length,
  };
}
