/** The states of a place as words to filter by: what is known of it, or that nothing is. */
import type { Kind, PlanningProperties, StatusValue } from './PlanningFeature.ts';

/** Towns, cities and groups of parks have no state of works. */
export const KINDS_WITHOUT_STATUS: readonly Kind[] = ['town', 'anchor', 'zone'];

export function statusValuesOf({ kind, status }: Pick<PlanningProperties, 'kind' | 'status'>): readonly StatusValue[] {
  if (KINDS_WITHOUT_STATUS.includes(kind)) return [];
  return status.length === 0 ? ['unknown'] : [...new Set(status.map(({ value }) => value))];
}
