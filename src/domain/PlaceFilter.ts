/** Which places are shown: pure functions of the features and the filter. */
import type { OutcomeClass } from './outcomeClass.ts';
import { placeMarkOf, type PlaceMark } from './placeMark.ts';
import type { Kind, PlanningFeature, StatusValue } from './PlanningFeature.ts';
import { statusValuesOf } from './statusValuesOf.ts';

/** Each list holds what is asked for; an empty one means all. A place passes where every list holds one of its own. */
export interface PlaceFilter {
  /** Theme ids. */
  readonly themes: readonly string[];
  readonly kinds: readonly Kind[];
  /** Ids of zones. */
  readonly zones: readonly string[];
  readonly statuses: readonly StatusValue[];
  /** Outcomes of the promises that name the place. */
  readonly outcomes: readonly OutcomeClass[];
  /** What the map draws the place as. */
  readonly marks: readonly PlaceMark[];
  /** Only places whose radius is at most this; undefined for all. */
  readonly withinMetres: number | undefined;
  /** Words that the place must match; empty for all. */
  readonly text: string;
}

export const NO_FILTER: PlaceFilter = {
  themes: [],
  kinds: [],
  zones: [],
  statuses: [],
  outcomes: [],
  marks: [],
  withinMetres: undefined,
  text: '',
};

/** The parts of the filter that are lists of words. */
export const FACETS = ['themes', 'kinds', 'zones', 'statuses', 'outcomes', 'marks'] as const satisfies readonly (keyof PlaceFilter)[];
export type Facet = (typeof FACETS)[number];

const VALUES_OF = {
  themes: ({ properties: { themes } }) => themes,
  kinds: ({ properties: { kind } }) => [kind],
  zones: ({ properties: { zone } }) => (zone === undefined ? [] : [zone]),
  statuses: ({ properties }) => statusValuesOf(properties),
  outcomes: ({ properties: { outcomes } }) => outcomes,
  marks: (place) => {
    const mark = placeMarkOf(place);
    return mark === undefined ? [] : [mark];
  },
} as const satisfies Record<Facet, (place: PlanningFeature) => readonly string[]>;

/** Ids of the places that match the text; undefined where there is none, or while it is not known yet. */
export type TextMatches = ReadonlySet<string> | undefined;

/** The places that pass the filter, in their own order. Context has no theme and no promise. */
export function visiblePlaces(
  features: readonly PlanningFeature[],
  filter: PlaceFilter,
  matches?: TextMatches,
): PlanningFeature[] {
  return features.filter((feature) => passes(feature, filter, matches));
}

/** True where the filter leaves anything out. */
export function isFiltering(filter: PlaceFilter): boolean {
  return filter.withinMetres !== undefined || filter.text !== '' || FACETS.some((facet) => filter[facet].length > 0);
}

/** How many places each option of a facet would show under all other parts of the filter. */
export function countOptions(
  features: readonly PlanningFeature[],
  filter: PlaceFilter,
  facet: Facet,
  matches?: TextMatches,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const feature of visiblePlaces(features, { ...filter, [facet]: [] }, matches)) {
    for (const value of VALUES_OF[facet](feature)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** How many places each limit would show under all other parts of the filter. */
export function countWithin(
  features: readonly PlanningFeature[],
  filter: PlaceFilter,
  limitsMetres: readonly number[],
  matches?: TextMatches,
): ReadonlyMap<number, number> {
  return new Map(
    limitsMetres.map((withinMetres) => [withinMetres, visiblePlaces(features, { ...filter, withinMetres }, matches).length]),
  );
}

/** The theme whose colour a place bears: the first that is filtered in, else its own first; none for context. */
export function leadingTheme(feature: PlanningFeature, { themes }: Pick<PlaceFilter, 'themes'>): string | undefined {
  const own = feature.properties.themes;
  return own.find((theme) => themes.includes(theme)) ?? own[0];
}

function passes(place: PlanningFeature, filter: PlaceFilter, matches: TextMatches): boolean {
  const { id, properties } = place;
  const { withinMetres } = filter;
  if (filter.text !== '' && matches !== undefined && !matches.has(id)) return false;
  if (withinMetres !== undefined && (properties.accuracy.radiusMetres ?? Infinity) > withinMetres) return false;
  return FACETS.every((facet) => {
    const chosen: readonly string[] = filter[facet];
    return chosen.length === 0 || VALUES_OF[facet](place).some((value) => chosen.includes(value));
  });
}
