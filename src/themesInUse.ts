/** The themes whose colours places on the map bear, for a legend. */
import type { Language } from './domain/LocalText.ts';
import { leadingTheme, type PlaceFilter } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { toneOf, type Scheme } from './domain/Scheme.ts';
import type { Theme } from './domain/Theme.ts';

export interface ThemeColour {
  readonly id: string;
  readonly name: string;
  /** As CSS writes it. */
  readonly colour: string;
}

export function themesInUse(themes: readonly Theme[], visible: readonly PlanningFeature[], filter: PlaceFilter, language: Language, scheme: Scheme): ThemeColour[] {
  const used = new Set(visible.filter(({ geometry, properties }) => geometry !== null && properties.kind !== 'town').map((place) => leadingTheme(place, filter)));
  return themes.filter(({ id }) => used.has(id)).map(({ id, short, colour }) => ({ id, name: short[language], colour: colour[toneOf(scheme)] }));
}
