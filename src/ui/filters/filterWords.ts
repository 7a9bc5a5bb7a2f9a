/** The filter in words: "园区再造 · 南部 · 规划中". */
import type { Catalog } from '../../domain/Catalog.ts';
import type { Language } from '../../domain/LocalText.ts';
import type { PlaceFilter } from '../../domain/PlaceFilter.ts';
import { formatLength } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/index.ts';

/** Themes and zones, by whose names the filter is told. */
export type FilterNames = Pick<Catalog, 'themes' | 'zones'>;

/** Empty where nothing is asked for. A theme or zone that is not there stands by its id. */
export function filterWords(filter: PlaceFilter, { themes, zones }: FilterNames, language: Language, messages: Messages): string {
  const any = (words: readonly string[]) => words.join(messages.listSeparator);
  const outcomes = any(filter.outcomes.map((outcome) => messages.outcomeClass[outcome]));
  return [
    any(filter.themes.map((id) => themes.find((theme) => theme.id === id)?.short[language] ?? id)),
    any(filter.zones.map((id) => zones.find((zone) => zone.id === id)?.name[language] ?? id)),
    any(filter.kinds.map((kind) => messages.kind[kind])),
    any(filter.statuses.map((status) => messages.statusValue[status])),
    outcomes === '' ? '' : messages.outcomePart(outcomes),
    any(filter.marks.map((mark) => messages.controls.mark[mark])),
    filter.withinMetres === undefined ? '' : messages.withinPart(formatLength(filter.withinMetres, language, messages)),
    filter.text === '' ? '' : messages.textPart(filter.text),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
