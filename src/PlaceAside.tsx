/** The panel of the selected place beside the map; what it holds is fetched when a place is first selected. */
import { lazily } from './lazily.tsx';
import type { SelectedPlaceProps } from './SelectedPlace.tsx';
import { useInterface } from './ui/Interface.ts';
import { PanelBoundary } from './ui/parts/PanelBoundary.tsx';

const LazyPlace = lazily(
  async () => (await import('./SelectedPlace.tsx')).SelectedPlace,
  (messages) => messages.places,
);

export function PlaceAside(props: SelectedPlaceProps) {
  const { language } = useInterface();
  const { id, place } = props;
  return (
    <aside class="side side-place" key={place?.id ?? id} aria-label={place?.properties.name[language]}>
      <PanelBoundary name={place?.properties.name[language] ?? id} onClose={props.onClose}>
        <LazyPlace {...props} />
      </PanelBoundary>
    </aside>
  );
}
