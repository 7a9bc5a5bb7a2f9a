/** The places that the filter leaves, and what each of its options would show; the same objects as long as the filter is the same. */
import { useMemo } from 'preact/hooks';
import type { FacetView } from './domain/FacetView.ts';
import { facetViews } from './domain/facetViews.ts';
import { countOptions, FACETS, visiblePlaces, type PlaceFilter, type TextMatches } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { FirstView } from './load.ts';

export interface Filtered {
  readonly filter: PlaceFilter;
  readonly visible: readonly PlanningFeature[];
  readonly facets: readonly FacetView[];
  readonly themeCounts: ReadonlyMap<string, number>;
}

export function useFiltered(data: Pick<FirstView, 'places' | 'catalog'>, state: PlaceFilter, matches: TextMatches): Filtered {
  const { places, catalog } = data;
  const { themes, kinds, zones, statuses, outcomes, marks, withinMetres, text } = state;
  const key = JSON.stringify([...FACETS.map((facet) => state[facet]), withinMetres, text]);
  return useMemo(() => {
    const filter: PlaceFilter = { themes, kinds, zones, statuses, outcomes, marks, withinMetres, text };
    return {
      filter,
      visible: visiblePlaces(places, filter, matches),
      facets: facetViews({ places, filter, zones: catalog.zones.map(({ id }) => id), matches }),
      themeCounts: countOptions(places, filter, 'themes', matches),
    };
  }, [data, key, matches]);
}
