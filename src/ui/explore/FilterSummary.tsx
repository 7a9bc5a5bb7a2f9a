/** The filter in words with its count, spoken once when it changes, and the way back from it. */
import type { Catalog } from '../../domain/Catalog.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';

export interface FilterSummaryProps {
  readonly catalog: Catalog;
  readonly chosen: readonly string[];
  readonly named: number;
  readonly context: number;
  readonly onClear: () => void;
}

export function FilterSummary({ catalog, chosen, named, context, onClear }: FilterSummaryProps) {
  const { language, messages } = useInterface();
  const count = formatNumber(named, language);
  const names = catalog.themes.filter(({ id }) => chosen.includes(id)).map(({ short }) => short[language]);
  const unknown = chosen.filter((id) => !catalog.themes.some((theme) => theme.id === id));
  return (
    <div class="filter-summary">
      <p role="status">
        {named === 0 && chosen.length > 0
          ? messages.nothingFound
          : chosen.length === 0
            ? messages.allPlaces(count)
            : messages.filterSummary(names.join(messages.listSeparator) || chosen.join(messages.listSeparator), count)}
      </p>
      {chosen.length > 0 && (
        <button type="button" class="text-button" onClick={onClear}>
          {messages.clearFilter}
        </button>
      )}
      {unknown.length > 0 && <p role="alert">{messages.noSuchTheme(unknown.join(messages.listSeparator))}</p>}
      {context > 0 && <p class="quiet">{messages.contextCount(formatNumber(context, language))}</p>}
    </div>
  );
}
