/** The visible places, by kind, in step with the map. */
import { useEffect } from 'preact/hooks';
import { inListOrder, LIST_ORDER } from '../../domain/listOrder.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { KIND_ICONS } from '../../domain/iconNames.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { placeItem } from './placeItem.tsx';

export interface PlaceListProps {
  readonly places: readonly PlanningFeature[];
  /** In words, by id and nearest first, where the list is measured; the others have no distance. */
  readonly distances: ReadonlyMap<string, string> | undefined;
  readonly selected: string | undefined;
  readonly colourOf: (place: PlanningFeature) => string;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (id: string | undefined) => void;
}

interface PlaceItemsProps extends PlaceListProps {
  /** Areas that hold places whose own position is not known. */
  readonly hosts: ReadonlySet<string>;
}

export function PlaceList({ places, ...rest }: PlaceListProps) {
  const { messages, language } = useInterface();
  const hosts = new Set(places.flatMap(({ properties }) => properties.host ?? []));
  const inList = places.find(({ id }) => id === rest.selected)?.id;
  // What is chosen on the map comes into sight in the list.
  useEffect(() => {
    if (inList !== undefined) document.getElementById(`place-${inList}`)?.scrollIntoView({ block: 'nearest' });
  }, [inList]);
  if (rest.distances !== undefined) return <MeasuredList places={places} hosts={hosts} {...rest} />;
  const named = places.filter(({ properties }) => !properties.context);
  const context = places.filter(({ properties }) => properties.context);
  const groups = LIST_ORDER.map((kind) => ({ kind, members: named.filter(({ properties }) => properties.kind === kind) }));
  return (
    <section class="place-list" id="places" tabIndex={-1} aria-labelledby="places-heading">
      <h2 id="places-heading" class="visually-hidden">
        {messages.places}
      </h2>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ kind, members }) => (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h3 id={`kind-${kind}`}>
              <Icon name={KIND_ICONS[kind]} size={15} />
              {messages.kind[kind]}
              <span class="count">{formatNumber(members.length, language)}</span>
            </h3>
            <PlaceItems places={members} hosts={hosts} {...rest} />
          </section>
        ))}
      {context.length > 0 && (
        <section class="context" aria-labelledby="kind-context">
          <h3 id="kind-context">
            {messages.contextPlaces}
            <span class="count">{formatNumber(context.length, language)}</span>
          </h3>
          <PlaceItems places={inListOrder(context)} hosts={hosts} {...rest} />
        </section>
      )}
    </section>
  );
}

/** One list by distance; at its end what has none. */
function MeasuredList({ places, ...rest }: PlaceItemsProps) {
  const { messages } = useInterface();
  const order = [...(rest.distances?.keys() ?? [])];
  const rankOf = ({ id }: PlanningFeature) => (rest.distances?.has(id) === true ? order.indexOf(id) : Infinity);
  const ranked = places.map((place) => ({ place, rank: rankOf(place) })).toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank));
  return (
    <section class="place-list" id="places" tabIndex={-1} aria-labelledby="places-heading">
      <h2 id="places-heading" class="visually-hidden">
        {messages.places}
      </h2>
      <PlaceItems places={ranked.map(({ place }) => place)} {...rest} />
    </section>
  );
}

function PlaceItems({ places, hosts, distances, selected, colourOf, onSelect, onPoint }: PlaceItemsProps) {
  const { language, messages } = useInterface();
  return (
    <ul>
      {places.map((place) =>
        placeItem({
          place,
          language,
          messages,
          colour: colourOf(place),
          distance: distances?.get(place.id),
          isHost: hosts.has(place.id),
          isSelected: place.id === selected,
          onSelect,
          onPoint,
        }),
      )}
    </ul>
  );
}
