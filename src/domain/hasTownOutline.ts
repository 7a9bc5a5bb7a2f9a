/** Whether a place is a town whose outline is at hand, in a file of its own that only some maps may draw. */
import type { PlanningFeature } from './PlanningFeature.ts';

export function hasTownOutline({ properties: { kind, boundary } }: PlanningFeature): boolean {
  return kind === 'town' && boundary !== undefined;
}
