/** Whose work a map rests on, in the order in which it is named on paper and on pictures. */
import type { Catalog } from './domain/Catalog.ts';
import { creditsOf, PAPER_CREDITS, type CreditId } from './domain/credits.ts';
import type { Language } from './domain/LocalText.ts';
import { PRINT_MESSAGES } from './i18n/print/index.ts';

/** One line of text. `baseCredit` is that of a base map by choice. */
export function mapCredits(catalog: Catalog, language: Language, baseCredit: string | undefined): string {
  const { credits, creditFor, licensed } = PRINT_MESSAGES[language];
  return credits([
    ...(baseCredit === undefined ? [] : [baseCredit]),
    ...creditsOf(catalog, language).flatMap(({ id, name, licence }) => {
      const onPaper = PAPER_CREDITS.find((each: CreditId) => each === id);
      // Another base map has its own coast.
      if (onPaper === 'coast' && baseCredit !== undefined) return [];
      return onPaper === undefined ? [] : [`${creditFor[onPaper]}${licence === undefined ? name : licensed(name, licence)}`];
    }),
    ...catalog.boundaries.map(({ source }) => source),
    ...(catalog.services ?? []).map(({ attribution }) => attribution),
  ]);
}
