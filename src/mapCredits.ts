/** Whose work a map rests on, in the order in which it is named on paper and on pictures. */
import type { Catalog } from './domain/Catalog.ts';
import { creditsOf } from './domain/credits.ts';
import type { Language } from './domain/LocalText.ts';

/** `baseCredit` is that of a base map by choice. */
export function mapCredits(catalog: Catalog, language: Language, baseCredit: string | undefined): string[] {
  return [
    ...(baseCredit === undefined ? [] : [baseCredit]),
    ...creditsOf(catalog, language)
      .filter(({ group }) => group === 'data')
      .map(({ name }) => name),
    ...catalog.boundaries.map(({ source }) => source),
    ...(catalog.services ?? []).map(({ attribution }) => attribution),
  ];
}
