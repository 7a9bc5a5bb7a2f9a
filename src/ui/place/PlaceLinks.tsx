/** Names that lead to other places. */
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { useInterface } from '../Interface.ts';

export interface PlaceLinksProps {
  readonly places: readonly (PlanningFeature | undefined)[];
  readonly onSelect: (id: string) => void;
  readonly asList?: boolean;
}

export function PlaceLinks({ places, onSelect, asList = false }: PlaceLinksProps) {
  const { language, messages } = useInterface();
  const known = places.filter((place) => place !== undefined);
  const links = known.map((place) => (
    <button type="button" class="place-link" key={place.id} onClick={() => onSelect(place.id)}>
      {place.properties.name[language]}
    </button>
  ));
  if (asList) {
    return (
      <ul class="held">
        {links.map((link) => (
          <li key={link.key}>{link}</li>
        ))}
      </ul>
    );
  }
  return <>{links.flatMap((link, index) => (index === 0 ? [link] : [messages.listSeparator, link]))}</>;
}
