/** The filter in words with its count, spoken once when it changes, and the way back from it. */
import { isFiltering, type PlaceFilter } from '../../domain/PlaceFilter.ts';
import { formatNumber } from '../../i18n/format.ts';
import { setView } from '../../state/transitions.ts';
import { filterWords, type FilterNames } from '../filters/filterWords.ts';
import { useInterface } from '../Interface.ts';
import { StateLink } from '../parts/StateLink.tsx';

export interface FilterSummaryProps {
  readonly names: FilterNames;
  readonly filter: PlaceFilter;
  /** How many of the shown places the report names, and how many are context. */
  readonly named: number;
  readonly context: number;
  /** True while the index that the text needs is on its way. */
  readonly isWaiting: boolean;
  readonly onClear: () => void;
  /** Absent where nothing can be taken away. */
  readonly onTakeAway: (() => void) | undefined;
  /** Opens the places as a table or in numbers; absent where neither is offered. */
  readonly onLook: ((view: 'table' | 'stats') => void) | undefined;
}

/** Other ways to look at the same places. */
const LOOKS = ['table', 'stats'] as const;

export function FilterSummary({ names, filter, named, context, isWaiting, onClear, onTakeAway, onLook }: FilterSummaryProps) {
  const { language, messages } = useInterface();
  const isFiltered = isFiltering(filter);
  const count = (places: number) => formatNumber(places, language);
  const words = filterWords(filter, names, language, messages);
  const unknown = {
    themes: filter.themes.filter((id) => !names.themes.some((theme) => theme.id === id)),
    zones: filter.zones.filter((id) => !names.zones.some((zone) => zone.id === id)),
  };
  const summary = () => {
    if (isWaiting) return messages.fetching;
    if (!isFiltered) return messages.allPlaces(count(named));
    return named + context === 0 ? messages.nothingFound : messages.filterSummary(words, count(named + context));
  };
  return (
    <div class="filter-summary">
      <p role="status">{summary()}</p>
      <div class="filter-actions">
        {isFiltered && (
          <button type="button" class="text-button" onClick={onClear}>
            {messages.clearFilter}
          </button>
        )}
        {/* A filter that is still waiting for its index shows more than it will. */}
        {onTakeAway !== undefined && !isWaiting && (
          <button type="button" class="text-button" id="open-takeaway" aria-haspopup="dialog" onClick={onTakeAway}>
            {messages.takeAway}
          </button>
        )}
        {onLook !== undefined &&
          LOOKS.map((view) => (
            <StateLink key={view} class="text-button" id={`open-${view}`} to={(state) => setView(state, view)} onFollow={() => onLook(view)}>
              {messages.viewName[view]}
            </StateLink>
          ))}
      </div>
      {unknown.themes.length > 0 && <p role="alert">{messages.noSuchTheme(unknown.themes.join(messages.listSeparator))}</p>}
      {unknown.zones.length > 0 && <p role="alert">{messages.noSuchZone(unknown.zones.join(messages.listSeparator))}</p>}
      {isFiltered && named + context === 0 && words !== '' && <p class="quiet">{words}</p>}
      {context > 0 && (
        <p class="quiet">{isFiltered ? messages.contextAmong(count(context)) : messages.contextCount(count(context))}</p>
      )}
    </div>
  );
}
