/** Whose work a map rests on, in the order in which it is named on paper and on pictures. */
import type { Catalog } from './domain/Catalog.ts';
import { creditsOf, PAPER_CREDITS, type CreditId } from './domain/credits.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { PublicationRules } from './domain/publicationRules.ts';
import { shownBoundaries } from './domain/shownBoundaries.ts';
import { outlineCredit } from './i18n/outlineCredit.ts';
import { PRINT_MESSAGES } from './i18n/print/index.ts';
import type { Interface } from './ui/Interface.ts';

export interface MapCreditsParts {
  readonly catalog: Catalog;
  /** All of the map. */
  readonly places: readonly PlanningFeature[];
  readonly rules: Pick<PublicationRules, 'townOutlines'>;
  /** Of a base map by choice. */
  readonly baseCredit: string | undefined;
}

/** One line of text. A boundary whose line may not be drawn is not named. */
export function mapCredits({ catalog, places, rules, baseCredit }: MapCreditsParts, { language, messages }: Pick<Interface, 'language' | 'messages'>): string {
  const { credits, creditFor, licensed } = PRINT_MESSAGES[language];
  return credits([
    ...(baseCredit === undefined ? [] : [baseCredit]),
    ...creditsOf(catalog, language).flatMap(({ id, name, licence }) => {
      const onPaper = PAPER_CREDITS.find((each: CreditId) => each === id);
      // Another base map has its own coast.
      if (onPaper === 'coast' && baseCredit !== undefined) return [];
      return onPaper === undefined ? [] : [`${creditFor[onPaper]}${licence === undefined ? name : licensed(name, licence)}`];
    }),
    ...shownBoundaries(places, rules).map((boundary) => outlineCredit(boundary, messages)),
    ...(catalog.services ?? []).map(({ attribution }) => attribution),
  ]);
}
