/** The nearest place of its sort, with how far it may be. */
import type { DistanceRange } from './distance.ts';
import type { PlanningFeature } from './PlanningFeature.ts';

/** In the order in which a scout for land asks. */
export const NEAR_GROUPS = ['exit', 'station', 'port', 'town', 'park'] as const;
export type NearGroup = (typeof NEAR_GROUPS)[number];

export interface NearRow {
  readonly group: NearGroup;
  readonly place: PlanningFeature;
  readonly range: DistanceRange;
}
