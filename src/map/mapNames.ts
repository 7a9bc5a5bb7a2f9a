/** Which names stand on the map: told to screen readers, and to whoever asks for them. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { drawnNames } from './drawnNames.ts';
import type { MapView } from './MapView.ts';
import type { TellLabels } from './placedLabels.ts';

/** Asked on the map's container by tests, so that the page need not hand out the map: its `detail` is called with the labels. */
const LABELS_EVENT = 'placed-labels';

/** Tells a screen reader which names stand on the map. */
export function describeMap(map: MapLibreMap, { places, language, inSight }: Pick<MapView, 'places' | 'language' | 'inSight'>): void {
  const told = drawnNames(map);
  if (told === undefined) return;
  const ids = new Set(told);
  const names = places.filter(({ id }) => ids.has(id)).map(({ properties }) => properties.name[language]);
  map.getCanvas().setAttribute('aria-description', inSight(names));
}

export function tellLabelsOf(map: MapLibreMap, container: HTMLElement): void {
  const tell = async ({ detail }: CustomEvent<TellLabels>) => {
    const { placedLabels } = await import('./placedLabels.ts');
    detail(await placedLabels(map));
  };
  const onEvent = (event: Event): void => void tell(event as CustomEvent<TellLabels>);
  container.addEventListener(LABELS_EVENT, onEvent);
  // The container outlives a map that was lost, and must not keep it.
  map.once('remove', () => container.removeEventListener(LABELS_EVENT, onEvent));
}
