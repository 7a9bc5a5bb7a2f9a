/** Which places are shown: pure functions of the features and the filter. */
import type { PlanningFeature } from './PlanningFeature.ts';

export interface PlaceFilter {
  /** Theme ids; empty means every theme. */
  readonly themes: readonly string[];
}

/** The places that pass the filter, in their own order. Context passes only while no theme is asked for. */
export function visiblePlaces(features: readonly PlanningFeature[], { themes }: PlaceFilter): PlanningFeature[] {
  if (themes.length === 0) return [...features];
  return features.filter(({ properties }) => properties.themes.some((theme) => themes.includes(theme)));
}

/** How many places each theme would show, over all layers. Context belongs to no theme. */
export function countByTheme(features: readonly PlanningFeature[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { properties } of features) {
    for (const theme of properties.themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return counts;
}

/** The theme whose colour a place bears: the first that is filtered in, else its own first; none for context. */
export function leadingTheme(feature: PlanningFeature, { themes }: PlaceFilter): string | undefined {
  const own = feature.properties.themes;
  return own.find((theme) => themes.includes(theme)) ?? own[0];
}
