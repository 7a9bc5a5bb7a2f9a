/** The places that the filter leaves, and what each of its options would show; the same objects as long as the filter is the same. */
import { useMemo } from 'preact/hooks';
import type { FacetView } from './domain/FacetView.ts';
import { facetViews } from './domain/facetViews.ts';
import { countOptions, FACETS, visiblePlaces, type PlaceFilter, type TextMatches } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { phaseCounts, type PhaseCounts } from './domain/statusPhase.ts';
import type { FirstView } from './load.ts';

export interface Filtered {
  readonly filter: PlaceFilter;
  readonly visible: readonly PlanningFeature[];
  readonly facets: readonly FacetView[];
  readonly themeCounts: ReadonlyMap<string, number>;
  /** The places that the legend counts: under all other parts of the filter than the marks. */
  readonly bearers: readonly PlanningFeature[];
  readonly phases: PhaseCounts;
}

export function useFiltered(data: Pick<FirstView, 'places' | 'catalog'>, state: PlaceFilter, matches: TextMatches): Filtered {
  const { places, catalog } = data;
  const { themes, kinds, zones, statuses, outcomes, marks, withinMetres, text } = state;
  const key = JSON.stringify([...FACETS.map((facet) => state[facet]), withinMetres, text]);
  return useMemo(() => {
    const filter: PlaceFilter = { themes, kinds, zones, statuses, outcomes, marks, withinMetres, text };
    const visible = visiblePlaces(places, filter, matches);
    return {
      filter,
      visible,
      bearers: marks.length === 0 ? visible : visiblePlaces(places, { ...filter, marks: [] }, matches),
      phases: phaseCounts(places, filter, matches),
      facets: facetViews({ places, filter, zones: catalog.zones.map(({ id }) => id), matches }),
      themeCounts: countOptions(places, filter, 'themes', matches),
    };
  }, [data, key, matches]);
}
