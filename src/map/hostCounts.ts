/** How many of the given places are known only by the area that holds them, by that area's id. */
import type { PlanningFeature } from '../domain/PlanningFeature.ts';

export function hostCounts(features: readonly PlanningFeature[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { properties } of features) {
    if (properties.host !== undefined) counts.set(properties.host, (counts.get(properties.host) ?? 0) + 1);
  }
  return counts;
}
