/** What an option of a facet is called. */
import type { FacetKey } from '../../domain/FacetView.ts';
import type { Language } from '../../domain/LocalText.ts';
import type { Zone } from '../../domain/Zone.ts';
import { formatLength } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/index.ts';

/** A zone that is not there stands by its id. */
export function optionName(key: FacetKey, value: string, zones: readonly Zone[], language: Language, messages: Messages): string {
  if (key === 'zones') return zones.find(({ id }) => id === value)?.name[language] ?? value;
  if (key === 'withinMetres') return messages.withinPart(formatLength(Number(value), language, messages));
  const names: Readonly<Record<Exclude<FacetKey, 'zones' | 'withinMetres'>, Readonly<Record<string, string>>>> = {
    kinds: messages.kind,
    statuses: messages.statusValue,
    outcomes: messages.outcomeClass,
  };
  return names[key][value] ?? value;
}
