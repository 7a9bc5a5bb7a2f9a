/** Names that lead to other places. */
import { Fragment } from 'preact';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { useInterface } from '../Interface.ts';

export interface PlaceLinksProps {
  readonly places: readonly (PlanningFeature | undefined)[];
  readonly onSelect: (id: string) => void;
  readonly asList?: boolean;
}

export function PlaceLinks({ places, onSelect, asList = false }: PlaceLinksProps) {
  const { messages } = useInterface();
  const known = places.filter((place) => place !== undefined);
  if (asList) {
    return (
      <ul class="held">
        {known.map((place) => (
          <li key={place.id}>
            <PlaceLink place={place} onSelect={onSelect} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      {known.map((place, index) => (
        <Fragment key={place.id}>
          {index > 0 && messages.listSeparator}
          <PlaceLink place={place} onSelect={onSelect} />
        </Fragment>
      ))}
    </>
  );
}

function PlaceLink({ place, onSelect }: { readonly place: PlanningFeature; readonly onSelect: (id: string) => void }) {
  const { language } = useInterface();
  return (
    <button type="button" class="place-link" onClick={() => onSelect(place.id)}>
      {place.properties.name[language]}
    </button>
  );
}
