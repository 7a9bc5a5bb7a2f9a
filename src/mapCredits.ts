/** Whose work a map rests on, in the order in which it is named on paper and on pictures. */
import type { Catalog } from './domain/Catalog.ts';
import { creditsOf } from './domain/credits.ts';
import { ownOutline } from './domain/export/outlinesIn.ts';
import { hasTownOutline } from './domain/hasTownOutline.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { PublicationRules } from './domain/publicationRules.ts';
import { outlineCredit } from './i18n/outlineCredit.ts';
import type { Interface } from './ui/Interface.ts';

export interface MapCreditsParts {
  readonly catalog: Catalog;
  /** All of the map. */
  readonly places: readonly PlanningFeature[];
  readonly rules: Pick<PublicationRules, 'townOutlines'>;
  /** Of a base map by choice. */
  readonly baseCredit: string | undefined;
}

/** A boundary whose line may not be drawn is not named: its number would speak for what is not there. */
export function mapCredits({ catalog, places, rules, baseCredit }: MapCreditsParts, { language, messages }: Pick<Interface, 'language' | 'messages'>): string[] {
  const outlines = places.flatMap((place) => (hasTownOutline(place, rules.townOutlines) ? place.properties.boundary : ownOutline(place)) ?? []);
  return [
    ...(baseCredit === undefined ? [] : [baseCredit]),
    ...creditsOf(catalog, language)
      .filter(({ group }) => group === 'data')
      .map(({ name }) => name),
    ...new Set(outlines.map((outline) => outlineCredit(outline, messages))),
    ...(catalog.services ?? []).map(({ attribution }) => attribution),
  ];
}
