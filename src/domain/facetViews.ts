/** The facets beside the themes, with live counts for each of their options. */
import { CLASS_LIMIT_METRES } from './accuracy.ts';
import type { FacetView } from './FacetView.ts';
import { OUTCOME_CLASSES } from './outcomeClass.ts';
import { countOptions, countWithin, type PlaceFilter, type TextMatches } from './PlaceFilter.ts';
import { KINDS, STATUS_VALUES, ZONES, type PlanningFeature } from './PlanningFeature.ts';

const LISTS = {
  kinds: KINDS,
  zones: ZONES,
  statuses: STATUS_VALUES,
  outcomes: OUTCOME_CLASSES,
} as const;

/** What a pin, a village and a town may be away. */
const LIMITS_METRES = [CLASS_LIMIT_METRES.street, CLASS_LIMIT_METRES.village, CLASS_LIMIT_METRES.town];

/** A limit that an address states stands among the usual ones. */
export function facetViews(places: readonly PlanningFeature[], filter: PlaceFilter, matches: TextMatches): FacetView[] {
  const lists = (['kinds', 'zones', 'statuses', 'outcomes'] as const).map((key): FacetView => {
    const counts = countOptions(places, filter, key, matches);
    const chosen: readonly string[] = filter[key];
    return {
      key,
      options: LISTS[key].map((value) => ({ value, count: counts.get(value) ?? 0, isChosen: chosen.includes(value) })),
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
