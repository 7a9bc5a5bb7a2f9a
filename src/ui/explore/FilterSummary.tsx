/** The filter in words with its count, spoken once when it changes, and the way back from it. */
import type { Catalog } from '../../domain/Catalog.ts';
import type { Chapter } from '../../domain/Report.ts';
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
  const chaptersOf = (wanted: Chapter['coverage']) =>
    catalog.report.chapters
      .filter(({ coverage }) => coverage === wanted)
      .map(({ number }) => number)
      .join(messages.listSeparator);
  const digested = chaptersOf('complete');
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
      <p class="quiet">
        {named === 0 && chosen.length > 0
          ? messages.nothingFoundWhy(digested)
          : [context > 0 ? messages.contextCount(formatNumber(context, language)) : '', messages.coverage(digested, chaptersOf('partial'))]
              .filter((part) => part !== '')
              .join(' · ')}
      </p>
    </div>
  );
}
