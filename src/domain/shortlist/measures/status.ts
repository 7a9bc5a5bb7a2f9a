/** How far a park has come, as a step: 1 proposed, 2 planned, 3 building, 4 operating; several states that hold at once are a range. */
import type { StatusValue } from '../../PlanningFeature.ts';
import type { Candidate } from '../Candidate.ts';
import { known, missing, type Measure } from '../Measure.ts';
import { basisOf } from './plannedArea.ts';

export const STATUS_STEPS = { operating: 4, building: 3, planned: 2, proposed: 1, unknown: 0 } as const satisfies Record<StatusValue, number>;

export function status({ place }: Candidate): Measure {
  if (place === undefined) return missing('own-site');
  const stated = place.properties.status.filter(({ value }) => value !== 'unknown');
  if (stated.length === 0) return missing('no-fact');
  const steps = stated.map(({ value }) => STATUS_STEPS[value]);
  return known({ from: Math.min(...steps), to: Math.max(...steps) }, { ...basisOf(stated), words: [...new Set(stated.map(({ value }) => value))] });
}
