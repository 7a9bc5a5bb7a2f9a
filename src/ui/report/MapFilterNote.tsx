/** Says above a document that the map beside it is filtered, with the way back. */
import type { Theme } from '../../domain/Theme.ts';
import { useInterface } from '../Interface.ts';

export interface MapFilterNoteProps {
  readonly themes: readonly Theme[];
  /** Ids as the address has them. */
  readonly chosen: readonly string[];
  readonly onClear: () => void;
}

export function MapFilterNote({ themes, chosen, onClear }: MapFilterNoteProps) {
  const { language, messages } = useInterface();
  const names = chosen.map((id) => themes.find((theme) => theme.id === id)?.short[language] ?? id);
  return (
    <div class="map-filter">
      <p>{messages.mapFiltered(names.join(messages.listSeparator))}</p>
      <button type="button" class="text-button" onClick={onClear}>
        {messages.clearFilter}
      </button>
    </div>
  );
}
