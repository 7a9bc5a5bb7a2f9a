/** Names that lead to other places. */
import { Fragment } from 'preact';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { useInterface } from '../Interface.ts';
import { PlaceLink } from '../parts/PlaceLink.tsx';

export interface PlaceLinksProps {
  readonly places: readonly (PlanningFeature | undefined)[];
  readonly onSelect: (id: string) => void;
  readonly asList?: boolean;
}

export function PlaceLinks({ places, onSelect, asList = false }: PlaceLinksProps) {
  const { language, messages } = useInterface();
  const known = places.filter((place) => place !== undefined);
  if (asList) {
    return (
      <ul class="held">
        {known.map((place) => (
          <li key={place.id}>
            <PlaceLink id={place.id} onSelect={onSelect}>
              {place.properties.name[language]}
            </PlaceLink>
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
          <PlaceLink id={place.id} onSelect={onSelect}>
              {place.properties.name[language]}
            </PlaceLink>
        </Fragment>
      ))}
    </>
  );
}
