/** The visible places, by kind, in step with the map. */
import { KINDS, type Kind, type PlanningFeature } from '../../domain/PlanningFeature.ts';
import { KIND_ICONS } from '../../domain/iconNames.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { PlaceItem } from './PlaceItem.tsx';

/** Parks first: they are what a visitor comes for. */
const ORDER: readonly Kind[] = ['park', 'zone', 'project', 'company', 'route', 'node', 'facility', 'town', 'anchor'];

export interface PlaceListProps {
  readonly places: readonly PlanningFeature[];
  readonly selected: string | undefined;
  readonly colourOf: (place: PlanningFeature) => string;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (id: string | undefined) => void;
}

export function PlaceList({ places, ...rest }: PlaceListProps) {
  const { messages, language } = useInterface();
  const named = places.filter(({ properties }) => !properties.context);
  const context = places.filter(({ properties }) => properties.context);
  const groups = ORDER.map((kind) => ({ kind, members: named.filter(({ properties }) => properties.kind === kind) }));
  return (
    <section class="place-list" id="places" tabIndex={-1} aria-label={messages.places}>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ kind, members }) => (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h3 id={`kind-${kind}`}>
              <Icon name={KIND_ICONS[kind]} size={15} />
              {messages.kind[kind]}
              <span class="count">{formatNumber(members.length, language)}</span>
            </h3>
            <PlaceItems places={members} {...rest} />
          </section>
        ))}
      {context.length > 0 && (
        <section class="context" aria-labelledby="kind-context">
          <h3 id="kind-context">
            {messages.contextPlaces}
            <span class="count">{formatNumber(context.length, language)}</span>
          </h3>
          <PlaceItems places={context.toSorted(byKind)} {...rest} />
        </section>
      )}
    </section>
  );
}

function PlaceItems({ places, selected, colourOf, onSelect, onPoint }: PlaceListProps) {
  return (
    <ul>
      {places.map((place) => (
        <PlaceItem
          key={place.id}
          place={place}
          colour={colourOf(place)}
          isSelected={place.id === selected}
          onSelect={onSelect}
          onPoint={onPoint}
        />
      ))}
    </ul>
  );
}

function byKind(a: PlanningFeature, b: PlanningFeature): number {
  return KINDS.indexOf(a.properties.kind) - KINDS.indexOf(b.properties.kind);
}
