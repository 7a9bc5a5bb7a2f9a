/** One place of the list: its mark, its name, and how precisely it is placed. */
import type { Language } from '../../domain/LocalText.ts';
import { markOf } from '../../domain/markOf.ts';
import { placeMarkOf } from '../../domain/placeMark.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { formatLength } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/index.ts';

export interface PlaceItemProps {
  readonly place: PlanningFeature;
  readonly language: Language;
  readonly messages: Messages;
  readonly colour: string;
  /** In words, where the list is measured; else the accuracy stands there. */
  readonly distance: string | undefined;
  /** True where the map hatches it, for places that are only known to lie in it. */
  readonly isHost: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (id: string | undefined) => void;
}

/** Markup, not a component: a filter takes dozens of them away at once, and each component would have its own end. */
export function placeItem({ place, language, messages, colour, distance, isHost, isSelected, onSelect, onPoint }: PlaceItemProps) {
  return (
    <li key={place.id}>
      <button
        type="button"
        class="row-button place"
        id={`place-${place.id}`}
        aria-current={isSelected}
        style={{ '--mark': colour }}
        onClick={() => onSelect(place.id)}
        onPointerEnter={() => onPoint(place.id)}
        onPointerLeave={() => onPoint(undefined)}
        onFocus={() => onPoint(place.id)}
        onBlur={() => onPoint(undefined)}
      >
        <span class={`mark mark-${isHost ? 'host' : (placeMarkOf(place) ?? 'none')}`} aria-hidden="true" />
        <span class="place-name">{place.properties.name[language]}</span>
        <span class="place-accuracy">{distance ?? shortAccuracy(place, language, messages)}</span>
      </button>
    </li>
  );
}

/** "±2.5 公里", or the class where a radius would say nothing. */
function shortAccuracy(place: PlanningFeature, language: Language, messages: Messages): string {
  const { accuracy, kind } = place.properties;
  const mark = markOf(place);
  if (mark === 'none' || mark === 'host') return messages.accuracyClass[accuracy.class];
  if (kind === 'anchor' || accuracy.radiusMetres === undefined) return '';
  return `±${formatLength(accuracy.radiusMetres, language, messages)}`;
}
