/** How many places each option of a part of the filter would show, and what share that is. */
import { countOptions, countWithin, visiblePlaces, type Facet, type PlaceFilter, type TextMatches } from '../PlaceFilter.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';

export type StatFacet = Facet | 'withinMetres';

export interface StatOption {
  /** As the address writes it. */
  readonly value: string;
  /** Under all other parts of the filter. */
  readonly count: number;
  readonly isChosen: boolean;
}

export interface StatGroup {
  readonly facet: StatFacet;
  /** Places under all other parts of the filter: what shares are of. One place may bear several options. */
  readonly base: number;
  readonly options: readonly StatOption[];
  /** Places that bear none of the options. */
  readonly without: number;
}

export interface StatRequest {
  readonly places: readonly PlanningFeature[];
  readonly filter: PlaceFilter;
  readonly matches: TextMatches;
}

/** In the order of `values`; those that no place bears stay, with 0. */
export function statGroup({ places, filter, matches }: StatRequest, facet: Facet, values: readonly string[]): StatGroup {
  const counts = countOptions(places, filter, facet, matches);
  const chosen: readonly string[] = filter[facet];
  const all = { ...filter, [facet]: [] };
  const base = visiblePlaces(places, all, matches);
  return {
    facet,
    base: base.length,
    options: values.map((value) => ({ value, count: counts.get(value) ?? 0, isChosen: chosen.includes(value) })),
    without: base.length - visiblePlaces(base, { ...all, [facet]: values }, matches).length,
  };
}

/** By how far places may be off: each limit holds what the tighter ones hold. */
export function withinGroup({ places, filter, matches }: StatRequest, limitsMetres: readonly number[]): StatGroup {
  const counts = countWithin(places, filter, limitsMetres, matches);
  const base = visiblePlaces(places, { ...filter, withinMetres: undefined }, matches).length;
  return {
    facet: 'withinMetres',
    base,
    options: limitsMetres.map((limit) => ({ value: String(limit), count: counts.get(limit) ?? 0, isChosen: limit === filter.withinMetres })),
    without: base - (counts.get(Math.max(...limitsMetres)) ?? 0),
  };
}
