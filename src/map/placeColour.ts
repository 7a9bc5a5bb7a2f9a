/** The colour that a place bears on the map. */
import { leadingTheme, type PlaceFilter } from '../domain/PlaceFilter.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import type { Theme } from '../domain/Theme.ts';
import { mix } from './colours.ts';
import { hasMoreContrast, toneOf, type Scheme } from '../domain/Scheme.ts';
import { PALETTES } from './palette.ts';

/** Share of ink in the colour of a name: theme colours alone are too light for small letters. */
const INK_SHARE = 0.45;
const CONTRAST_INK_SHARE = 0.8;

/** Hex colour of the leading theme, or the colour of context. */
export function placeColour(
  feature: PlanningFeature,
  themes: readonly Theme[],
  filter: Pick<PlaceFilter, 'themes'>,
  scheme: Scheme,
): string {
  const leading = leadingTheme(feature, filter);
  const theme = themes.find(({ id }) => id === leading);
  return theme?.colour[toneOf(scheme)] ?? PALETTES[scheme].context;
}

/** The same colour with as much ink in it as a name needs. */
export function nameColour(
  feature: PlanningFeature,
  themes: readonly Theme[],
  filter: Pick<PlaceFilter, 'themes'>,
  scheme: Scheme,
): string {
  return mix(placeColour(feature, themes, filter, scheme), PALETTES[scheme].ink, hasMoreContrast(scheme) ? CONTRAST_INK_SHARE : INK_SHARE);
}
