/** Says above a document that the map beside it is filtered, with the way back. */
import type { PlaceFilter } from '../../domain/PlaceFilter.ts';
import type { Theme } from '../../domain/Theme.ts';
import { filterWords } from '../filters/filterWords.ts';
import { useInterface } from '../Interface.ts';

export interface MapFilterNoteProps {
  readonly themes: readonly Theme[];
  readonly filter: PlaceFilter;
  readonly onClear: () => void;
}

export function MapFilterNote({ themes, filter, onClear }: MapFilterNoteProps) {
  const { language, messages } = useInterface();
  return (
    <div class="map-filter">
      <p>{messages.mapFiltered(filterWords(filter, themes, language, messages))}</p>
      <button type="button" class="text-button" onClick={onClear}>
        {messages.clearFilter}
      </button>
    </div>
  );
}
