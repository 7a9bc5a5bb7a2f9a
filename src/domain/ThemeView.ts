/** A theme as a map of its own: what it draws beyond the marks, and the choice of the address. */
import type { LocalText } from './LocalText.ts';
import type { PlaceFilter } from './PlaceFilter.ts';
import type { Figure, Outcome } from './Report.ts';
import type { Theme } from './Theme.ts';

/**
 * `relations`: arcs between places that a passage speaks of together. `measures`: symbols by what targets state of places.
 * `masses`: soft ground in the theme's colour. `areas`: squares of the area that is planned.
 */
export const THEME_VIEW_KINDS = ['relations', 'measures', 'masses', 'areas'] as const;
export type ThemeViewKind = (typeof THEME_VIEW_KINDS)[number];

export interface ThemeViewSpec {
  readonly kind: ThemeViewKind;
  /** Id of the route from which bands of distance are offered. */
  readonly distancesAlong?: string | undefined;
}

/** Without it, and with the bands of distance. */
export const THEME_VIEW_MODES = ['on', 'off', 'bands'] as const;
export type ThemeViewMode = (typeof THEME_VIEW_MODES)[number];

/** A place of the map, the district as a whole, or what the passage names and the map does not hold. */
export type RelationEnd = { readonly place: string } | { readonly district: true } | { readonly named: LocalText };

/** What a passage states of two places together: neither a quantity nor a direction. */
export interface Relation {
  /** "2024/1/9#2" */
  readonly id: string;
  readonly passage: string;
  readonly theme: string;
  readonly ends: readonly [RelationEnd, RelationEnd];
  readonly label: LocalText;
}

/** One target of a measure. */
export interface MeasuredTarget {
  readonly place: string;
  /** What the figure is stated of, where that is not the place alone. */
  readonly of?: LocalText;
  /** What is promised, in words. */
  readonly label: LocalText;
  readonly figure: Figure;
  readonly year?: number;
  readonly passage: string;
  readonly outcome: Outcome;
}

/** Targets that may stand on one scale: they state the same of several places, in one unit. */
export interface Measure {
  readonly id: string;
  readonly theme: string;
  readonly name: LocalText;
  readonly note?: LocalText;
  readonly targets: readonly MeasuredTarget[];
}

/** `data/theme-views.json` */
export interface ThemeViewData {
  readonly relations: readonly Relation[];
  readonly measures: readonly Measure[];
}

export interface ViewedTheme extends Theme {
  readonly view: ThemeViewSpec;
}

/** The theme that has a view and is the only one chosen. */
export function viewedTheme(themes: readonly Theme[], { themes: chosen }: Pick<PlaceFilter, 'themes'>): ViewedTheme | undefined {
  const [only] = chosen;
  const theme = chosen.length === 1 ? themes.find(({ id }) => id === only) : undefined;
  return theme?.view === undefined ? undefined : { ...theme, view: theme.view };
}
