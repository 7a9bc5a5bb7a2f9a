/** The places that a click may mean, at the point of the click, to choose one of them. Another click is another list, not this one changed. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { placeMarkOf } from '../../domain/placeMark.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { formatLength, formatNumber } from '../../i18n/format.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export interface PlaceChoiceProps {
  readonly places: readonly PlanningFeature[];
  /** Of the click, in pixels from the top left corner of the map. */
  readonly x: number;
  readonly y: number;
  /** What a phone's panels cover, at the upper and lower edge. */
  readonly covered: { readonly top: number; readonly bottom: number };
  readonly colourOf: (place: PlanningFeature) => string;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (id: string | undefined) => void;
  /** The focus goes back to the map. */
  readonly onClose: () => void;
}

const MARGIN_PIXELS = 8;
const KEY_STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function PlaceChoice({ places, x, y, covered, colourOf, onSelect, onPoint, onClose }: PlaceChoiceProps) {
  const { language, messages } = useInterface();
  const card = useRef<HTMLDivElement>(null);
  // At once: the next key is meant for the list.
  useLayoutEffect(() => {
    const own = card.current;
    const map = own?.parentElement;
    if (own === null || map === null || map === undefined) return;
    // Beside the click where there is room, and always wholly on the map.
    const within = (wanted: number, least: number, most: number) => Math.max(Math.min(wanted, most), least);
    const left = within(x + MARGIN_PIXELS, MARGIN_PIXELS, map.clientWidth - own.offsetWidth - MARGIN_PIXELS);
    const top = within(y + MARGIN_PIXELS, covered.top + MARGIN_PIXELS, map.clientHeight - covered.bottom - own.offsetHeight - MARGIN_PIXELS);
    own.style.transform = `translate(${left}px, ${top}px)`;
    own.querySelector<HTMLElement>('li button')?.focus();
  }, []);
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || card.current?.contains(target) !== true) onClose();
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      onPoint(undefined);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    const step = KEY_STEPS[event.key];
    if (step === undefined || event.altKey) return;
    event.preventDefault();
    const buttons = [...(card.current?.querySelectorAll<HTMLElement>('li button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  const heading = messages.controls.coincident(formatNumber(places.length, language));
  return (
    <div class="place-choice" ref={card} role="dialog" aria-label={heading} onKeyDown={onKeyDown}>
      <p>
        {heading}
        <button type="button" class="close" aria-label={messages.close} onClick={onClose}>
          <Icon name="x" size={16} />
        </button>
      </p>
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
    </div>
  );
}
