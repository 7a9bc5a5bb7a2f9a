/** A card at a point of the map: beside the point, wholly on the map, closed by Escape and by a click elsewhere. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

/** Pixels from the top left corner of the map. */
export interface CardPoint {
  readonly x: number;
  readonly y: number;
}

export interface PointCardProps extends CardPoint {
  readonly class?: string;
  readonly heading: string;
  /** What a phone's panels cover, at the upper and lower edge. */
  readonly covered: { readonly top: number; readonly bottom: number };
  /** What the first key is meant for, as a selector. */
  readonly focus: string;
  readonly children: ComponentChildren;
  readonly onKeyDown?: (event: KeyboardEvent, card: HTMLElement) => void;
  /** The focus goes back to the map. */
  readonly onClose: () => void;
}

const MARGIN_PIXELS = 8;
const LEAST_HEIGHT_PIXELS = 160;

export function PointCard({ class: name = '', heading, x, y, covered, focus, children, onKeyDown, onClose }: PointCardProps) {
  const { messages } = useInterface();
  const card = useRef<HTMLDivElement>(null);
  // At once: the next key is meant for the card.
  useLayoutEffect(() => {
    const own = card.current;
    const map = own?.parentElement;
    if (own === null || map === null || map === undefined) return undefined;
    // Beside the point where there is room, and always wholly on the map.
    const within = (wanted: number, least: number, most: number) => Math.max(Math.min(wanted, most), least);
    const place = () => {
      own.style.maxHeight = `${Math.max(LEAST_HEIGHT_PIXELS, map.clientHeight - covered.top - covered.bottom - 2 * MARGIN_PIXELS)}px`;
      const left = within(x + MARGIN_PIXELS, MARGIN_PIXELS, map.clientWidth - own.offsetWidth - MARGIN_PIXELS);
      const top = within(y + MARGIN_PIXELS, covered.top + MARGIN_PIXELS, map.clientHeight - covered.bottom - own.offsetHeight - MARGIN_PIXELS);
      own.style.transform = `translate(${left}px, ${top}px)`;
    };
    place();
    own.querySelector<HTMLElement>(focus)?.focus();
    // What is fetched for it makes it grow.
    const observer = new ResizeObserver(place);
    observer.observe(own);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || card.current?.contains(target) !== true) onClose();
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, []);
  return (
    <div
      class={`place-choice ${name}`}
      ref={card}
      role="dialog"
      aria-label={heading}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        } else if (card.current !== null) onKeyDown?.(event, card.current);
      }}
    >
      <p>
        {heading}
        <button type="button" class="close" aria-label={messages.close} onClick={onClose}>
          <Icon name="x" size={16} />
        </button>
      </p>
      {children}
    </div>
  );
}
