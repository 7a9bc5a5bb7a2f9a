/** Says above a document that the map beside it is filtered, with the way back. */
import type { PlaceFilter } from '../../domain/PlaceFilter.ts';
import { READING_MESSAGES } from '../../i18n/reading/index.ts';
import { filterWords, type FilterNames } from '../filters/filterWords.ts';
import { useInterface } from '../Interface.ts';

export interface MapFilterNoteProps {
  readonly names: FilterNames;
  readonly filter: PlaceFilter;
  readonly onClear: () => void;
}

export function MapFilterNote({ names, filter, onClear }: MapFilterNoteProps) {
  const { language, messages } = useInterface();
  const own = READING_MESSAGES[language];
  return (
    <div class="map-filter">
      <p>{own.mapFiltered(filterWords(filter, names, language, messages))}</p>
      <button type="button" class="text-button" onClick={onClear}>
        {messages.clearFilter}
      </button>
    </div>
  );
}
