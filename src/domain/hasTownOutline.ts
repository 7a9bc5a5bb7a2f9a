/** Whether a place is a town whose outline is at hand and may be drawn; it stands in a file of its own. */
import { drawsTownOutline, type TownOutlines } from './publicationRules.ts';
import type { PlanningFeature } from './PlanningFeature.ts';

export function hasTownOutline({ properties: { kind, boundary } }: PlanningFeature, which: TownOutlines): boolean {
  return kind === 'town' && boundary !== undefined && drawsTownOutline(which, boundary.approvalNumber);
}
