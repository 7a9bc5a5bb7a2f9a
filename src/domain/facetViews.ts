/** The facets beside the themes, with live counts for each of their options. */
import { CLASS_LIMIT_METRES } from './accuracy.ts';
import type { FacetView } from './FacetView.ts';
import { OUTCOME_CLASSES } from './outcomeClass.ts';
import { countOptions, countWithin, type Facet, type PlaceFilter, type TextMatches } from './PlaceFilter.ts';
import { KINDS, STATUS_VALUES, type PlanningFeature } from './PlanningFeature.ts';

/** What a pin, a village and a town may be away. */
export const LIMITS_METRES = [CLASS_LIMIT_METRES.street, CLASS_LIMIT_METRES.village, CLASS_LIMIT_METRES.town];

export interface FacetRequest {
  readonly places: readonly PlanningFeature[];
  readonly filter: PlaceFilter;
  /** Ids of the district's zones; where there are none, they are no facet. */
  readonly zones: readonly string[];
  readonly matches: TextMatches;
}

/** A limit that an address states stands among the usual ones. */
export function facetViews({ places, filter, zones, matches }: FacetRequest): FacetView[] {
  const all = [
    { key: 'kinds', values: KINDS },
    { key: 'zones', values: zones },
    { key: 'statuses', values: STATUS_VALUES },
    { key: 'outcomes', values: OUTCOME_CLASSES },
  ] as const satisfies readonly { key: Facet; values: readonly string[] }[];
  const lists = all.filter(({ values }) => values.length > 0).map(({ key, values }): FacetView => {
    const counts = countOptions(places, filter, key, matches);
    const chosen: readonly string[] = filter[key];
    return {
      key,
      options: values.map((value) => ({ value, count: counts.get(value) ?? 0, isChosen: chosen.includes(value) })),
    };
  });
  const { withinMetres } = filter;
  const limits = [...new Set([...LIMITS_METRES, ...(withinMetres === undefined ? [] : [withinMetres])])].toSorted((a, b) => a - b);
  const counts = countWithin(places, filter, limits, matches);
  return [
    ...lists,
    {
      key: 'withinMetres',
      options: limits.map((limit) => ({
        value: String(limit),
        count: counts.get(limit) ?? 0,
        isChosen: limit === withinMetres,
      })),
    },
  ];
}
