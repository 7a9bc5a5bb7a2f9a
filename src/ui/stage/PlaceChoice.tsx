/** The places that a click may mean, at the point of the click, to choose one of them. Another click is another list, not this one changed. */
import { useEffect } from 'preact/hooks';
import { placeMarkOf } from '../../domain/placeMark.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { formatLength, formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';
import { PointCard, type PointCardProps } from './PointCard.tsx';

export interface PlaceChoiceProps extends Pick<PointCardProps, 'x' | 'y' | 'covered' | 'onClose'> {
  readonly places: readonly PlanningFeature[];
  readonly colourOf: (place: PlanningFeature) => string;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (id: string | undefined) => void;
}

const KEY_STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function PlaceChoice({ places, colourOf, onSelect, onPoint, ...card }: PlaceChoiceProps) {
  const { language, messages } = useInterface();
  useEffect(() => () => onPoint(undefined), []);
  return (
    <PointCard {...card} heading={messages.controls.coincident(formatNumber(places.length, language))} focus="li button" onKeyDown={stepThrough}>
      <ul>
        {places.map((place) => {
          const { name, kind, accuracy } = place.properties;
          const radius = accuracy.radiusMetres === undefined ? [] : [`±${formatLength(accuracy.radiusMetres, language, messages)}`];
          return (
            <li key={place.id}>
              <button
                type="button"
                class="row-button"
                style={{ '--mark': colourOf(place) }}
                onClick={() => onSelect(place.id)}
                onPointerEnter={() => onPoint(place.id)}
                onFocus={() => onPoint(place.id)}
              >
                <span class={`mark mark-${placeMarkOf(place) ?? 'none'}`} aria-hidden="true" />
                <span>
                  {name[language]}
                  <small>{[messages.kind[kind], ...radius].join(' · ')}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </PointCard>
  );
}

/** Arrows lead from place to place. */
function stepThrough(event: KeyboardEvent, card: HTMLElement): void {
  const step = KEY_STEPS[event.key];
  if (step === undefined || event.altKey) return;
  event.preventDefault();
  const buttons = [...card.querySelectorAll<HTMLElement>('li button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
