/** Says above a document that the map beside it is filtered, with the way back. */
import type { PlaceFilter } from '../../domain/PlaceFilter.ts';
import { filterWords, type FilterNames } from '../filters/filterWords.ts';
import { useInterface } from '../Interface.ts';

export interface MapFilterNoteProps {
  readonly names: FilterNames;
  readonly filter: PlaceFilter;
  readonly onClear: () => void;
}

export function MapFilterNote({ names, filter, onClear }: MapFilterNoteProps) {
  const { language, messages } = useInterface();
  return (
    <div class="map-filter">
      <p>{messages.mapFiltered(filterWords(filter, names, language, messages))}</p>
      <button type="button" class="text-button" onClick={onClear}>
        {messages.clearFilter}
      </button>
    </div>
  );
}
