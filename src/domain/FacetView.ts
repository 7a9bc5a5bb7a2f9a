/** One facet of the filter as it is offered: its options with how many places each would show. */
import type { Facet } from './PlaceFilter.ts';

/** Themes have toggles of their own, marks the legend. */
export type FacetKey = Exclude<Facet, 'themes' | 'marks'> | 'withinMetres';

export interface FacetOption {
  /** As the address writes it. */
  readonly value: string;
  /** Under all other parts of the filter. */
  readonly count: number;
  readonly isChosen: boolean;
}

export interface FacetView {
  readonly key: FacetKey;
  readonly options: readonly FacetOption[];
}
