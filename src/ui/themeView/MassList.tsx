/** The places of a theme that is shown as soft masses, and those that have no position. */
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { Masses } from '../../domain/themeViews/toMasses.ts';
import { formatLength } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';
import { PlaceLink } from '../parts/PlaceLink.tsx';

export interface MassListProps {
  readonly masses: Masses;
  readonly onSelect: (id: string) => void;
}

export function MassList({ masses: { masses, unlocated }, onSelect }: MassListProps) {
  const { language, messages } = useInterface();
  const link = ({ id, properties }: PlanningFeature) => (
    <PlaceLink id={id} onSelect={onSelect}>
      {properties.name[language]}
    </PlaceLink>
  );
  return (
    <ul>
      {masses.map(({ places, radiusMetres }) => (
        <li key={places[0]?.id}>
          {places.map((place, index) => (
            <>
              {index > 0 && messages.listSeparator}
              {link(place)}
            </>
          ))}
          <small>±{formatLength(radiusMetres, language, messages)}</small>
        </li>
      ))}
      {unlocated.map((place) => (
        <li key={place.id}>
          {link(place)}
          <small>{messages.themeView.unlocated}</small>
        </li>
      ))}
    </ul>
  );
}
