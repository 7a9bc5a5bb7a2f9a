/** The rest of the map's controls behind one button, each with its name: for maps without room for a column of them. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import type { MapAction } from './MapButtons.tsx';

export const MAP_MENU_BUTTON = 'map-menu-button';

export function MapMenu({ actions }: { readonly actions: readonly MapAction[] }) {
  const { messages } = useInterface();
  const isOpen = useSignal(false);
  const frame = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen.value) return undefined;
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || frame.current?.contains(target) !== true) isOpen.value = false;
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [isOpen.value]);
  const close = () => {
    isOpen.value = false;
    opener.current?.focus();
  };
  return (
    <div
      class="map-menu"
      ref={frame}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen.value) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        id={MAP_MENU_BUTTON}
        ref={opener}
        aria-label={messages.controls.more}
        title={messages.controls.more}
        aria-expanded={isOpen.value}
        aria-controls="map-menu"
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        <Icon name="ellipsis" />
      </button>
      <ul id="map-menu" hidden={!isOpen.value}>
        {actions.map(({ does, icon, isOn, isDisabled, act }) => (
          <li key={does}>
            <button
              type="button"
              aria-pressed={isOn}
              disabled={isDisabled}
              onClick={() => {
                close();
                act();
              }}
            >
              <Icon name={icon} />
              {does}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
